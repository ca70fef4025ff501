package org.mitschrift.standalone.consultation.comments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.comment.CommentRef;

/**
 * A published comment.
 *
 * @param language of the text (BCP 47); null if nobody knows
 * @param goalId the goal its author named
 * @param found what the analysis found
 */
public record Shown(
        CommentRef ref,
        String text,
        @Nullable String language,
        @Nullable String goalId,
        Instant submittedAt,
        boolean edited,
        Found found) {}
