package org.mitschrift.moderation.policy;

/**
 * A rule on one category's strongest signal.
 *
 * @param hold a score from here on asks for review; above 1 it never does
 * @param hint a score from here on is worth a look, and is counted as a signal
 */
public record Rule(String id, String category, double hold, double hint) {
    public Rule {
        if (!(hint > 0 && hint <= 1 && hold >= hint)) {
            throw new IllegalArgumentException("Rule " + id + " needs 0 < hint <= 1 and hint <= hold");
        }
    }
}
