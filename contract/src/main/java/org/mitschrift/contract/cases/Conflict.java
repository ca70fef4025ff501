package org.mitschrift.contract.cases;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.comment.Sealed;
import org.mitschrift.contract.json.Later;

/**
 * A second text that came under a revision that was already there; the first won.
 *
 * @param text null once erased
 * @param author pseudonym of who wrote it; null if unknown or erased
 * @param verdict the policy's of this text; null if it came too late to matter
 * @param later fields of a later release, kept as they came
 */
public record Conflict(
        int revision,
        @Nullable Sealed text,
        String textHash,
        Instant at,
        @Nullable String author,
        @Nullable Verdict verdict,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> later) {
    public Conflict {
        later = Later.kept(later);
    }

    /** As this release makes it. */
    public Conflict(
            int revision,
            @Nullable Sealed text,
            String textHash,
            Instant at,
            @Nullable String author,
            @Nullable Verdict verdict) {
        this(revision, text, textHash, at, author, verdict, Map.of());
    }

    public Conflict with(Verdict newVerdict) {
        return new Conflict(revision, text, textHash, at, author, newVerdict, later);
    }
}
