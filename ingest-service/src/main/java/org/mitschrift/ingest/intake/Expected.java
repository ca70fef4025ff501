package org.mitschrift.ingest.intake;

import org.jspecify.annotations.Nullable;

/**
 * What the request around a comment asks of it.
 *
 * @param commentId the id in the address, which the body may leave out but not contradict; null if there is none
 * @param revisionRequired whether the body must say which revision it is; else it is the first
 */
public record Expected(@Nullable String commentId, boolean revisionRequired) {
    /** A comment on its own. */
    public static final Expected COMMENT = new Expected(null, false);

    /** An edit under its comment's address. */
    public static Expected editOf(String commentId) {
        return new Expected(commentId, true);
    }
}
