package org.mitschrift.text.privacy;

import org.mitschrift.contract.analysis.Span;

/** Where a text tells something about a person, what, and how sure that is: {@code score} in 0..1. */
public record Finding(Span span, Kind kind, double score) {
    public Finding {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("Not a score in 0..1: " + score);
        }
    }

    boolean overlaps(Finding other) {
        return span.start() < other.span.end() && other.span.start() < span.end();
    }
}
