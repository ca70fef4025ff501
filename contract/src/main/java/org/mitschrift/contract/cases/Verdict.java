package org.mitschrift.contract.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.mitschrift.contract.json.Vocabulary;

/** What the policy says of an analysis; {@code review} means that a person must look, never that a comment goes. */
public final class Verdict {
    public static final Verdict PUBLISH = new Verdict("publish", true);

    public static final Verdict REVIEW = new Verdict("review", true);

    private static final Vocabulary<Verdict> WORDS =
            new Vocabulary<>(Verdict::id, id -> new Verdict(id, false), List.of(PUBLISH, REVIEW));

    private final String id;
    private final boolean known;

    private Verdict(String id, boolean known) {
        this.id = id;
        this.known = known;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Verdict of(String id) {
        return WORDS.of(id);
    }

    @JsonValue
    public String id() {
        return id;
    }

    /** False for a word of a later release. */
    public boolean isKnown() {
        return known;
    }

    @Override
    public String toString() {
        return id;
    }
}
