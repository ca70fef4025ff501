package org.mitschrift.contract.cases;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.comment.Anchor;
import org.mitschrift.contract.comment.Sealed;

/**
 * One revision as it was received.
 *
 * @param text null once erased or no longer kept
 * @param textHash names the text without showing it
 * @param receivedAt Kafka's record time of the submission
 * @param assessment null until assessed, which is in the same step
 */
public record Revision(
        int number,
        @Nullable Sealed text,
        String textHash,
        Instant submittedAt,
        Instant receivedAt,
        Anchor anchor,
        @Nullable String author,
        @Nullable String language,
        @Nullable String url,
        @Nullable Assessment assessment) {

    public Revision with(Assessment newAssessment) {
        return new Revision(
                number, text, textHash, submittedAt, receivedAt, anchor, author, language, url, newAssessment);
    }

    public Revision withoutText() {
        return new Revision(number, null, textHash, submittedAt, receivedAt, anchor, author, language, url, assessment);
    }
}
