package org.mitschrift.standalone.consultation.comments;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.comment.CommentRef;

/**
 * A comment with its replies, oldest reply first.
 *
 * @param first null if it is not published, while replies to it are
 */
public record CommentThread(CommentRef root, @Nullable Shown first, List<Shown> replies) {
    public CommentThread {
        replies = List.copyOf(replies);
    }

    boolean holds(CommentRef ref) {
        return root.equals(ref)
                || replies.stream().anyMatch(reply -> reply.ref().equals(ref));
    }

    int size() {
        return replies.size() + (first == null ? 0 : 1);
    }

    /** When it began, as far as it can be seen. */
    Instant began() {
        return first == null ? replies.get(0).submittedAt() : first.submittedAt();
    }
}
