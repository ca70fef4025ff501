package org.mitschrift.contract.cases;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.json.Later;

/**
 * That a case waits for a person whatever its status is.
 *
 * @param reason the kind of the most urgent open concern: {@link Concern#OBJECTION}, else {@link Concern#REPORT}
 * @param since when the first open concern of that kind came
 * @param dueAt the nearest deadline of all open concerns; null if none has one
 * @param later fields of a later release, kept as they came
 */
public record Attention(
        String reason,
        Instant since,
        @Nullable Instant dueAt,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> later) {
    public Attention {
        later = Later.kept(later);
    }

    /** As this release makes it. */
    public Attention(String reason, Instant since, @Nullable Instant dueAt) {
        this(reason, since, dueAt, Map.of());
    }
}
