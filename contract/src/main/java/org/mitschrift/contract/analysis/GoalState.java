package org.mitschrift.contract.analysis;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.mitschrift.contract.json.Vocabulary;

/** Whether a text has goals, surely has none, or could not be decided. */
public final class GoalState {
    public static final GoalState ASSIGNED = new GoalState("assigned", true);

    public static final GoalState GENERAL = new GoalState("general", true);

    public static final GoalState UNDECIDED = new GoalState("undecided", true);

    private static final Vocabulary<GoalState> WORDS =
            new Vocabulary<>(GoalState::id, id -> new GoalState(id, false), List.of(ASSIGNED, GENERAL, UNDECIDED));

    private final String id;
    private final boolean known;

    private GoalState(String id, boolean known) {
        this.id = id;
        this.known = known;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static GoalState of(String id) {
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
