package org.mitschrift.contract.analysis;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a text has goals, surely has none, or could not be decided. */
public enum GoalState {
    @JsonProperty("assigned")
    ASSIGNED,
    @JsonProperty("general")
    GENERAL,
    @JsonProperty("undecided")
    UNDECIDED
}
