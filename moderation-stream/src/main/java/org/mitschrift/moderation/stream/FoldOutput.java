package org.mitschrift.moderation.stream;

import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.journal.JournalEntry;

/** What one submission gives rise to, each for a topic of its own. */
sealed interface FoldOutput {
    /** For {@code comments.journal}. */
    record Journaled(JournalEntry entry) implements FoldOutput {}

    /** For {@code comments.cases}. */
    record Folded(Case folded) implements FoldOutput {}

    /** For {@code dead-letters}: the bytes as they came. */
    @SuppressWarnings("ArrayRecordComponent") // passed through untouched
    record DeadLetter(byte[] bytes) implements FoldOutput {}
}
