package org.mitschrift.moderation.stream;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.comment.CommentRef;
import org.mitschrift.contract.journal.Cause;

/**
 * That an author must be forgotten, and how far this shard's cases have been looked through for it.
 *
 * @param next key of the first case not looked at yet; null when all are done
 */
record AuthorErasure(
        String source,
        String author,
        Instant at,
        Cause cause,
        @Nullable String next) {

    /** Before the first case: {@code '/'} ends the source in a comment's key, and {@code '0'} follows {@code '/'}. */
    static AuthorErasure begun(String source, String author, Instant at, Cause cause) {
        return new AuthorErasure(source, author, at, cause, source + "/");
    }

    static String key(CommentRef ref, String author) {
        return ref.source() + "/" + author;
    }

    String key() {
        return source + "/" + author;
    }

    String end() {
        return source + "0";
    }

    AuthorErasure continuedFrom(@Nullable String newNext) {
        return new AuthorErasure(source, author, at, cause, newNext);
    }
}
