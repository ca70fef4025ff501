package org.mitschrift.contract.cases;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.comment.Sealed;
import org.mitschrift.contract.json.Later;

/**
 * What a person outside said about a comment, which a moderator must answer.
 *
 * @param kind {@link #REPORT} or {@link #OBJECTION}
 * @param id unique for its kind within the case
 * @param category the report's DSA category; null for an objection
 * @param text null if there was none, once erased, or no longer kept
 * @param textHash names the text without showing it; null if there was none
 * @param dueAt until when it must be answered; null if there is no such time
 * @param answeredBy id of the decision that answered it; null while it waits
 * @param later fields of a later release, kept as they came
 */
public record Concern(
        String kind,
        String id,
        @Nullable String category,
        @Nullable Sealed text,
        @Nullable String textHash,
        Instant at,
        @Nullable Instant dueAt,
        @Nullable String answeredBy,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> later) {
    /** By anybody: the comment is illegal or breaks the rules. */
    public static final String REPORT = "report";

    /** By the author: the comment should not have been removed. */
    public static final String OBJECTION = "objection";

    public Concern {
        later = Later.kept(later);
    }

    /** As this release makes it: open. */
    public Concern(
            String kind,
            String id,
            @Nullable String category,
            @Nullable Sealed text,
            @Nullable String textHash,
            Instant at,
            @Nullable Instant dueAt) {
        this(kind, id, category, text, textHash, at, dueAt, null, Map.of());
    }

    public Concern withoutText() {
        return new Concern(kind, id, category, null, textHash, at, dueAt, answeredBy, later);
    }

    @JsonIgnore
    public boolean isOpen() {
        return answeredBy == null;
    }
}
