package org.mitschrift.moderation.cases;

import java.time.Instant;
import org.mitschrift.contract.cases.Assessment;
import org.mitschrift.contract.submission.CommentSubmitted;

/**
 * Analysis and policy of one revision. Never throws over a text: a failure is an assessment with verdict review and
 * the failure's kind.
 */
@FunctionalInterface
public interface Assessor {
    /** Assesses a revision; {@code at} is the time of the record that brought it. */
    Assessment assess(CommentSubmitted submitted, Instant at);
}
