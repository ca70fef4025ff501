package org.mitschrift.analytics.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mitschrift.analytics.view.GoalCount;
import org.mitschrift.analytics.view.Ledger;
import org.mitschrift.analytics.view.Sums;
import org.mitschrift.contract.analysis.GoalState;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.cases.Status;
import org.mitschrift.contract.comment.Anchor;
import org.mitschrift.contract.comment.CommentRef;
import org.mitschrift.contract.comment.Sealed;
import org.mitschrift.contract.counts.CellCounts;
import org.mitschrift.contract.journal.CaseFacts;
import org.mitschrift.contract.journal.Cause;
import org.mitschrift.contract.journal.JournalEntry;
import org.mitschrift.contract.submission.CommentSubmitted;

class ShardCountsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private final HeapTable<CellCounts> cells = new HeapTable<>();
    private final HeapTable<Receipt> receipts = new HeapTable<>();
    private final HeapTable<Long> positions = new HeapTable<>();
    private final Map<String, CellCounts> sent = new HashMap<>();
    private ShardCounts counts = new ShardCounts(0, cells, receipts, positions);

    @Test
    void countsACommentOnceUnderEachOfItsGoalsAndOnceInTheTotal() {
        comment("1", 0, facts(Status.PUBLISHED, "teilhabe", "vielfalt"));
        comment("2", 1, facts(Status.HELD, "teilhabe"));

        assertThat(goals("teilhabe", "vielfalt", "*"))
                .containsExactly(
                        new GoalCount("teilhabe", 2, 1, 1, 0, 0, 0),
                        new GoalCount("vielfalt", 1, 1, 0, 0, 0, 0),
                        new GoalCount("*", 2, 1, 1, 0, 0, 0));
    }

    @Test
    void tellsNoGoalFromNotDecided() {
        comment("1", 0, facts(Status.PUBLISHED, GoalState.GENERAL, 1, false));
        comment("2", 1, facts(Status.PUBLISHED, GoalState.UNDECIDED, 1, false));

        assertThat(goals("general", "undecided")).extracting(GoalCount::total).containsExactly(1L, 1L);
    }

    @Test
    void aWithdrawalThatCameFirstIsReceivedWithItsCommentAndOnce() {
        CaseFacts early = facts(Status.WITHDRAWN, GoalState.UNDECIDED, 0, false);
        counts.journaled(new JournalEntry(
                new CommentRef("demo", "1"),
                Case.NO_PROJECT,
                1,
                NOW,
                new Cause("org.mitschrift.comment.withdrawn.v1", "demo/1/withdrawn", 0, 0),
                List.of(),
                null,
                early,
                "",
                "h"));
        assertThat(counts.takeChanges(NOW)).isEmpty();

        counts.submitted(submission("1", 1), 1, NOW);
        counts.journaled(entry("1", 1, early, facts(Status.WITHDRAWN, "teilhabe")));

        assertThat(ledger()).extracting(Ledger::received, Ledger::withdrawn).containsExactly(1L, 1L);
        assertThat(ledger().balanced()).isTrue();
    }

    @Test
    void movesACommentWhenItsGoalsOrItsStatusChange() {
        CaseFacts before = facts(Status.PUBLISHED, "teilhabe");
        comment("1", 0, before);
        counts.journaled(entry("1", 1, before, facts(Status.WITHDRAWN, "vielfalt")));

        assertThat(goals("teilhabe", "vielfalt", "*"))
                .containsExactly(
                        new GoalCount("teilhabe", 0, 0, 0, 0, 0, 0),
                        new GoalCount("vielfalt", 1, 0, 0, 0, 1, 0),
                        new GoalCount("*", 1, 0, 0, 0, 1, 0));
        assertThat(ledger()).returns(1L, Ledger::received).returns(true, Ledger::balanced);
    }

    @Test
    void receivesACommentOnceHoweverOftenAndInHoweverManyRevisionsItComes() {
        comment("1", 0, facts(Status.PUBLISHED, "teilhabe"));
        counts.submitted(submission("1", 1), 1, NOW);
        counts.submitted(submission("1", 2), 2, NOW);

        assertThat(ledger()).returns(1L, Ledger::received).returns(true, Ledger::balanced);
    }

    @Test
    void showsWhatIsOnItsWayAsInFlight() {
        comment("1", 0, facts(Status.PUBLISHED, "teilhabe"));
        counts.submitted(submission("2", 1), 1, NOW);

        assertThat(ledger())
                .returns(2L, Ledger::received)
                .returns(1L, Ledger::inFlight)
                .returns(true, Ledger::balanced);
    }

    @Test
    void doesNotBalanceWhenACaseIsMissing() {
        counts.submitted(submission("lost", 1), 0, NOW);
        comment("2", 1, facts(Status.PUBLISHED, "teilhabe"));

        assertThat(ledger()).returns(0L, Ledger::inFlight).returns(false, Ledger::balanced);
    }

    @Test
    void waitsWithTheLedgerForASubmissionTheJournalWasFasterToTellOf() {
        counts.journaled(entry("1", 0, null, facts(Status.PUBLISHED, "teilhabe")));
        assertThat(counts.takeChanges(NOW)).isEmpty();

        counts.submitted(submission("1", 1), 0, NOW);

        assertThat(ledger()).returns(1L, Ledger::received).returns(true, Ledger::balanced);
    }

    @Test
    void saysAfterAWhileThatASubmissionNeverCame() {
        counts.journaled(entry("1", 0, null, facts(Status.PUBLISHED, "teilhabe")));
        assertThat(counts.takeChanges(NOW)).isEmpty();

        sent.putAll(counts.takeChanges(NOW.plus(ShardCounts.PATIENCE)));

        assertThat(Sums.of("p", sent).ledger()).returns(0L, Ledger::received).returns(false, Ledger::balanced);
    }

    @Test
    void waitsForTheNextOneThoughAnotherNeverCame() {
        counts.journaled(entry("lost", 0, null, facts(Status.PUBLISHED, "teilhabe")));
        assertThat(counts.takeChanges(NOW)).isEmpty();
        Instant later = NOW.plus(ShardCounts.PATIENCE);
        assertThat(counts.takeChanges(later)).isNotEmpty();

        counts.journaled(entry("2", 1, null, facts(Status.PUBLISHED, "teilhabe")));
        assertThat(counts.takeChanges(later)).isEmpty();
        counts.submitted(submission("2", 1), 1, NOW);
        assertThat(counts.takeChanges(later)).isNotEmpty();
    }

    @Test
    void waitsNoLongerForManyThatNeverComeThanForOne() {
        counts.journaled(entry("lost", 0, null, facts(Status.PUBLISHED, "teilhabe")));
        assertThat(counts.takeChanges(NOW)).isEmpty();
        counts.journaled(entry("lost-2", 1, null, facts(Status.PUBLISHED, "teilhabe")));
        assertThat(counts.takeChanges(NOW.plusSeconds(3))).isEmpty();
        assertThat(counts.takeChanges(NOW.plus(ShardCounts.PATIENCE))).isNotEmpty();
    }

    @Test
    void countsAWithdrawalBeforeItsCommentWhenTheCommentComes() {
        CaseFacts early = facts(Status.WITHDRAWN, GoalState.UNDECIDED, 0, false);
        counts.journaled(entry("1", 0, null, early));
        assertThat(ledger()).returns(0L, Ledger::received).returns(true, Ledger::balanced);

        counts.submitted(submission("1", 1), 1, NOW);
        counts.journaled(entry("1", 1, early, facts(Status.WITHDRAWN, GoalState.UNDECIDED, 1, false)));

        assertThat(ledger())
                .returns(1L, Ledger::received)
                .returns(1L, Ledger::withdrawn)
                .returns(true, Ledger::balanced);
    }

    @Test
    void countsNoSyntheticComment() {
        counts.journaled(entry("1", 0, null, facts(Status.PUBLISHED, GoalState.GENERAL, 1, true)));

        assertThat(goals("*")).extracting(GoalCount::total).containsExactly(0L);
    }

    @Test
    void goesOnWhereItEndedAndSendsEverythingAgain() {
        comment("1", 0, facts(Status.PUBLISHED, "teilhabe"));
        counts.submitted(submission("2", 1), 1, NOW);
        Ledger before = ledger();
        sent.clear();

        counts = new ShardCounts(0, cells, receipts, positions);

        assertThat(ledger()).isEqualTo(before);
        counts.journaled(entry("2", 1, null, facts(Status.HELD, "vielfalt")));
        assertThat(ledger())
                .returns(0L, Ledger::inFlight)
                .returns(1L, Ledger::held)
                .returns(true, Ledger::balanced);
    }

    private void comment(String id, long offset, CaseFacts facts) {
        counts.submitted(submission(id, 1), offset, NOW);
        counts.journaled(entry(id, offset, null, facts));
    }

    private List<GoalCount> goals(String... groups) {
        sent.putAll(counts.takeChanges(NOW));
        return Sums.of("p", sent).goals(List.of(groups));
    }

    private Ledger ledger() {
        sent.putAll(counts.takeChanges(NOW));
        return Sums.of("p", sent).ledger();
    }

    private static CommentSubmitted submission(String id, int revision) {
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

    private static JournalEntry entry(String id, long offset, @Nullable CaseFacts before, CaseFacts after) {
        Cause cause = new Cause(CommentSubmitted.TYPE, "demo/" + id, 0, offset);
        return new JournalEntry(
                new CommentRef("demo", id), "p", before == null ? 1 : 2, NOW, cause, List.of(), before, after, "", "h");
    }

    private static CaseFacts facts(Status status, String... goals) {
        return new CaseFacts(
                status,
                "c",
                List.of(goals),
                GoalState.ASSIGNED,
                List.of(),
                List.of(),
                null,
                "de",
                List.of(),
                false,
                1,
                NOW,
                null,
                null,
                false);
    }

    private static CaseFacts facts(Status status, GoalState state, int revision, boolean synthetic) {
        return new CaseFacts(
                status, "c", List.of(), state, List.of(), List.of(), null, "de", List.of(), false, revision, NOW, null,
                null, synthetic);
    }

    private static final class HeapTable<V> implements Table<V> {
        private final TreeMap<String, V> map = new TreeMap<>();

        @Override
        public @Nullable V get(String key) {
            return map.get(key);
        }

        @Override
        public void put(String key, V value) {
            map.put(key, value);
        }

        @Override
        public void forEach(BiConsumer<String, V> action) {
            map.forEach(action);
        }
    }
}
