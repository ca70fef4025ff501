package org.mitschrift.contract.submission;

import java.time.Instant;
import org.mitschrift.contract.comment.CommentRef;

/** The author took the comment back; final for all its revisions, whether they came before or come later. */
public record CommentWithdrawn(CommentRef ref, Instant at) implements AboutComment {
    public static final String TYPE = "org.mitschrift.comment.withdrawn.v1";

    @Override
    public String eventType() {
        return TYPE;
    }

    @Override
    public String recordKey() {
        return ref.key() + "/withdrawn";
    }
}
