package org.mitschrift.analytics.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mitschrift.analytics.counts.Told.NOW;
import static org.mitschrift.analytics.counts.Told.entry;
import static org.mitschrift.analytics.counts.Told.facts;
import static org.mitschrift.analytics.counts.Told.submission;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mitschrift.analytics.view.GoalCount;
import org.mitschrift.analytics.view.Ledger;
import org.mitschrift.analytics.view.Sums;
import org.mitschrift.contract.analysis.GoalState;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.cases.Status;
import org.mitschrift.contract.comment.CommentRef;
import org.mitschrift.contract.counts.CellCounts;
import org.mitschrift.contract.journal.CaseFacts;
import org.mitschrift.contract.journal.Cause;
import org.mitschrift.contract.journal.JournalEntry;

class ShardCountsTest {
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
                .extracting(ShardCountsTest::states)
                .containsExactly("teilhabe: 2, 1, 1, 0, 0, 0", "vielfalt: 1, 1, 0, 0, 0, 0", "*: 2, 1, 1, 0, 0, 0");
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
                .extracting(ShardCountsTest::states)
                .containsExactly("teilhabe: 0, 0, 0, 0, 0, 0", "vielfalt: 1, 0, 0, 0, 1, 0", "*: 1, 0, 0, 0, 1, 0");
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
        return Sums.of("p", sent).goals(List.of(groups), Set.of());
    }

    /** Goal: total, published, held, removed, withdrawn, erased. */
    private static String states(GoalCount count) {
        return count.goalId() + ": "
                + Stream.of(
                                count.total(),
                                count.published(),
                                count.held(),
                                count.removed(),
                                count.withdrawn(),
                                count.erased())
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "));
    }

    private Ledger ledger() {
        sent.putAll(counts.takeChanges(NOW));
        return Sums.of("p", sent).ledger();
    }
}
