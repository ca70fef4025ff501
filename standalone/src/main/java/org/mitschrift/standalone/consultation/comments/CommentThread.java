package org.mitschrift.standalone.consultation.comments;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.comment.CommentRef;

/**
 * A comment with its replies, oldest reply first.
 *
 * @param first null if it is not published, while replies to it are
 */
public record CommentThread(CommentRef root, @Nullable Shown first, List<Shown> replies) {
    static final Comparator<CommentThread> NEWEST_FIRST = Comparator.comparing(CommentThread::began)
            .reversed()
            .thenComparing(thread -> thread.root().key());

    private static final Comparator<Shown> OLDEST_FIRST = Comparator.comparing(Shown::submittedAt)
            .thenComparing(shown -> shown.ref().key());

    public CommentThread {
        replies = List.copyOf(replies);
    }

    static CommentThread of(CommentRef root, Shown one) {
        return new CommentThread(root, null, List.of()).with(one);
    }

    CommentThread with(Shown one) {
        return root.equals(one.ref())
                ? new CommentThread(root, one, replies)
                : new CommentThread(
                        root,
                        first,
                        Stream.concat(replies.stream(), Stream.of(one))
                                .sorted(OLDEST_FIRST)
                                .toList());
    }

    /** Null if nothing is left. */
    @Nullable
    CommentThread without(CommentRef one) {
        List<Shown> others =
                replies.stream().filter(reply -> !reply.ref().equals(one)).toList();
        CommentThread rest = new CommentThread(root, root.equals(one) ? null : first, others);
        return rest.size() == 0 ? null : rest;
    }

    int size() {
        return replies.size() + (first == null ? 0 : 1);
    }

    /** When it began, as far as it can be seen. */
    Instant began() {
        return first == null ? replies.get(0).submittedAt() : first.submittedAt();
    }
}
