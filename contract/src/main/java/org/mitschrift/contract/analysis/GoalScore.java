package org.mitschrift.contract.analysis;

import java.util.List;

/**
 * How much a text is about one operative goal.
 *
 * @param id the goal's id in the catalogue
 * @param score 0..1; at 0.5 and above the goal is assigned
 * @param evidence the words that spoke for it
 */
public record GoalScore(String id, double score, List<Span> evidence) {
    public GoalScore {
        evidence = List.copyOf(evidence);
    }
}
