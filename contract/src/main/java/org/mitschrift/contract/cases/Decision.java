package org.mitschrift.contract.cases;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.json.Later;

/**
 * A change of status.
 *
 * @param id unique within the case
 * @param status what holds from now on
 * @param reason code of the reason, to be said in the reader's language
 * @param by {@code policy}, {@code author}, {@code law} or {@code moderator:ID}
 * @param revision the revision it was made on; 0 if the comment has none yet
 * @param supersedes id of the decision before it, null for the first
 * @param later fields of a later release, kept as they came
 */
public record Decision(
        String id,
        Status status,
        String reason,
        String by,
        Instant at,
        int revision,
        @Nullable String supersedes,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> later) {
    public Decision {
        later = Later.kept(later);
    }

    /** As this release makes it. */
    public Decision(
            String id, Status status, String reason, String by, Instant at, int revision, @Nullable String supersedes) {
        this(id, status, reason, by, at, revision, supersedes, Map.of());
    }
}
