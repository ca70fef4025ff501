package org.mitschrift.moderation.cases;

import java.util.Optional;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.journal.JournalEntry;
import org.mitschrift.contract.journal.Outcome.Assessed;

/** The case as it stands after a cause, and the entry that says what the cause did. */
public record FoldResult(Case after, JournalEntry entry) {

    /** The kind of the failure, if this step's analysis failed. */
    public Optional<String> analysisFailure() {
        return entry.outcomes().stream()
                .filter(Assessed.class::isInstance)
                .map(outcome -> ((Assessed) outcome).assessment().failure())
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }
}
