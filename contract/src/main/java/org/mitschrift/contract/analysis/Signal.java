package org.mitschrift.contract.analysis;

import java.util.List;

/**
 * One finding.
 *
 * @param category one of {@link Category}'s ids, or a later release's
 * @param score calibrated, 0..1; 0.5 is the point of the best F1
 * @param evidence the words that moved the score most, as offsets into the original text; may be empty
 * @param detector id of what found it
 * @param version version of what found it
 */
public record Signal(String category, double score, List<Span> evidence, String detector, String version) {
    public Signal {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("A score is 0..1, not " + score);
        }
        evidence = List.copyOf(evidence);
    }
}
