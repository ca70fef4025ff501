package org.mitschrift.contract.comment;

import org.jspecify.annotations.Nullable;

/** Where the platform says the comment hangs; all but the project may be unknown. */
public record Anchor(
        String projectId,
        @Nullable String chapterId,
        @Nullable String paragraphId,
        @Nullable String goalId,
        @Nullable String parentCommentId) {

    public static Anchor ofProject(String projectId) {
        return new Anchor(projectId, null, null, null, null);
    }

    public static Anchor ofChapter(String projectId, String chapterId) {
        return new Anchor(projectId, chapterId, null, null, null);
    }
}
