package org.mitschrift.contract.submission;

import org.mitschrift.contract.comment.CommentRef;

/** What a platform sent about one comment; its record's key begins with {@code source/commentId}. */
public sealed interface AboutComment extends Submission
        permits CommentSubmitted, CommentWithdrawn, CommentErased, CommentReported, CommentObjected {
    CommentRef ref();

    @Override
    default String source() {
        return ref().source();
    }
}
