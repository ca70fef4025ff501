package org.mitschrift.contract.cases;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.comment.Anchor;
import org.mitschrift.contract.comment.Sealed;
import org.mitschrift.contract.json.Later;

/**
 * One revision as it was received.
 *
 * @param text null once erased or no longer kept
 * @param textHash names the text without showing it
 * @param receivedAt Kafka's record time of the submission
 * @param assessment null until assessed, which is in the same step
 * @param later fields of a later release, kept as they came
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
        @Nullable Assessment assessment,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> later) {
    public Revision {
        later = Later.kept(later);
    }

    /** As this release makes it. */
    public Revision(
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
        this(number, text, textHash, submittedAt, receivedAt, anchor, author, language, url, assessment, Map.of());
    }

    public Revision with(Assessment newAssessment) {
        return new Revision(
                number, text, textHash, submittedAt, receivedAt, anchor, author, language, url, newAssessment, later);
    }

    public Revision withoutText() {
        return new Revision(
                number, null, textHash, submittedAt, receivedAt, anchor, author, language, url, assessment, later);
    }
}
