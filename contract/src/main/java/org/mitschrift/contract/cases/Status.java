package org.mitschrift.contract.cases;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a comment stands; exactly one at a time. */
public enum Status {
    @JsonProperty("published")
    PUBLISHED("published"),
    /** Waits for a human. */
    @JsonProperty("held")
    HELD("held"),
    @JsonProperty("removed")
    REMOVED("removed"),
    /** By its author. */
    @JsonProperty("withdrawn")
    WITHDRAWN("withdrawn"),
    /** By law. */
    @JsonProperty("erased")
    ERASED("erased");

    private final String id;

    Status(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** Withdrawn and erased can't be left by a decision. */
    public boolean isFinal() {
        return this == WITHDRAWN || this == ERASED;
    }
}
