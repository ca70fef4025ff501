package org.mitschrift.contract.cases;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the policy says of an analysis; {@code review} means that a person must look, never that a comment goes. */
public enum Verdict {
    @JsonProperty("publish")
    PUBLISH,
    @JsonProperty("review")
    REVIEW
}
