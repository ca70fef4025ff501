package org.mitschrift.standalone.consultation.comments;

import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.comment.CommentRef;

/**
 * The thread a comment belongs to.
 *
 * @param top the comment it begins with, which need not be known
 */
record Place(Named chapter, CommentRef top) {
    /** A chapter as comments name it; its id is null for those that name none. */
    record Named(String projectId, @Nullable String chapterId) {}
}
