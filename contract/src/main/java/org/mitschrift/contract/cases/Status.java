package org.mitschrift.contract.cases;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.mitschrift.contract.json.Vocabulary;

/** Where a comment stands; exactly one at a time. A later release may know more. */
public final class Status {
    public static final Status PUBLISHED = new Status("published", true);

    /** Waits for a human. */
    public static final Status HELD = new Status("held", true);

    public static final Status REMOVED = new Status("removed", true);

    /** By its author. */
    public static final Status WITHDRAWN = new Status("withdrawn", true);

    /** By law. */
    public static final Status ERASED = new Status("erased", true);

    private static final Vocabulary<Status> WORDS = new Vocabulary<>(
            Status::id, id -> new Status(id, false), List.of(PUBLISHED, HELD, REMOVED, WITHDRAWN, ERASED));

    private final String id;
    private final boolean known;

    private Status(String id, boolean known) {
        this.id = id;
        this.known = known;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Status of(String id) {
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

    /** Withdrawn and erased can't be left by a decision. */
    public boolean isFinal() {
        return this == WITHDRAWN || this == ERASED;
    }

    @Override
    public String toString() {
        return id;
    }
}
