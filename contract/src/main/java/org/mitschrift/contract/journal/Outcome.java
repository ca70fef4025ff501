package org.mitschrift.contract.journal;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.cases.Assessment;
import org.mitschrift.contract.cases.Decision;
import org.mitschrift.contract.json.Later;

/** One thing the fold did in answer to a cause. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome", defaultImpl = Outcome.Unknown.class)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Outcome.Received.class, name = "received"),
    @JsonSubTypes.Type(value = Outcome.Assessed.class, name = "assessed"),
    @JsonSubTypes.Type(value = Outcome.Decided.class, name = "decided"),
    @JsonSubTypes.Type(value = Outcome.Conflicted.class, name = "conflicted"),
    @JsonSubTypes.Type(value = Outcome.Reported.class, name = "reported"),
    @JsonSubTypes.Type(value = Outcome.Objected.class, name = "objected")
})
public sealed interface Outcome {
    /** A revision was taken in. */
    record Received(int revision, String textHash) implements Outcome {}

    /** A revision was analysed and judged, for the first time or again. */
    record Assessed(int revision, Assessment assessment) implements Outcome {}

    /** The status was set. */
    record Decided(Decision decision) implements Outcome {}

    /** What a later release did: its kind and all its fields, as they came. */
    record Unknown(@JsonAnySetter @JsonAnyGetter Map<String, JsonNode> fields) implements Outcome {
        public Unknown {
            fields = Later.kept(fields);
        }
    }

    /** Another text came under a known revision and was set aside. */
    record Conflicted(int revision, String textHash) implements Outcome {}

    /** A citizen reported the comment; {@code category} is a DSA category. */
    record Reported(String id, String category, @Nullable String textHash) implements Outcome {}

    /** The author objected to a removal. */
    record Objected(String id, String textHash, Instant dueAt) implements Outcome {}
}
