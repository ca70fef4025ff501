package org.mitschrift.analytics.counts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.analysis.GoalState;
import org.mitschrift.contract.cases.Status;
import org.mitschrift.contract.comment.Anchor;
import org.mitschrift.contract.comment.CommentRef;
import org.mitschrift.contract.comment.Sealed;
import org.mitschrift.contract.journal.CaseFacts;
import org.mitschrift.contract.journal.Cause;
import org.mitschrift.contract.journal.JournalEntry;
import org.mitschrift.contract.submission.CommentSubmitted;

/** What other services tell, for the project {@code p}. */
public final class Told {
    public static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private Told() {}

    public static CommentSubmitted submission(String id, int revision) {
        return new CommentSubmitted(
                new CommentRef("demo", id),
                revision,
                Sealed.unsealed("x"),
                NOW,
                Anchor.ofProject("p"),
                null,
                null,
                null,
                false);
    }

    public static JournalEntry entry(String id, long offset, @Nullable CaseFacts before, CaseFacts after) {
        Cause cause = new Cause(CommentSubmitted.TYPE, "demo/" + id, 0, offset);
        return new JournalEntry(
                new CommentRef("demo", id), "p", before == null ? 1 : 2, NOW, cause, List.of(), before, after, "", "h");
    }

    /** Of a comment that says nothing but its goals. */
    static CaseFacts facts(Status status, String... goals) {
        return said(status, List.of(goals), null, List.of(), List.of());
    }

    static CaseFacts facts(Status status, GoalState state, int revision, boolean synthetic) {
        return new CaseFacts(
                status, "c", List.of(), state, List.of(), List.of(), null, "de", List.of(), false, revision, NOW, null,
                null, synthetic);
    }

    public static CaseFacts said(
            Status status, List<String> goals, @Nullable String sentiment, List<String> kinds, List<String> topics) {
        return new CaseFacts(
                status,
                "c",
                goals,
                GoalState.ASSIGNED,
                topics,
                kinds,
                sentiment,
                "de",
                List.of(),
                false,
                1,
                NOW,
                null,
                null,
                false);
    }
}
