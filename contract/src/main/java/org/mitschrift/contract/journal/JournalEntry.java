package org.mitschrift.contract.journal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.comment.CommentRef;

/**
 * What one cause did to one case.
 *
 * @param sequence from 1, without gaps, per case
 * @param at time of the record that caused it
 * @param before facts before, null for a case's first entry
 * @param previousHash the hash of the entry before it, empty for the first
 * @param hash SHA-256 over this entry with an empty hash, so that a changed or missing entry shows
 */
public record JournalEntry(
        CommentRef ref,
        String projectId,
        long sequence,
        Instant at,
        Cause cause,
        List<Outcome> outcomes,
        @Nullable CaseFacts before,
        CaseFacts after,
        String previousHash,
        String hash) {
    public static final String TYPE = "org.mitschrift.case.journaled.v1";

    public JournalEntry {
        outcomes = List.copyOf(outcomes);
    }

    public JournalEntry withHash(String newHash) {
        return new JournalEntry(ref, projectId, sequence, at, cause, outcomes, before, after, previousHash, newHash);
    }
}
