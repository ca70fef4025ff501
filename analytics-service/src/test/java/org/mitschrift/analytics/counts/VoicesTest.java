package org.mitschrift.analytics.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mitschrift.analytics.counts.Told.NOW;
import static org.mitschrift.analytics.counts.Told.entry;
import static org.mitschrift.analytics.counts.Told.facts;
import static org.mitschrift.analytics.counts.Told.said;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mitschrift.analytics.view.GoalCount;
import org.mitschrift.analytics.view.GoalCount.Sentiments;
import org.mitschrift.analytics.view.Sums;
import org.mitschrift.contract.cases.Status;
import org.mitschrift.contract.counts.CellCounts;
import org.mitschrift.contract.journal.CaseFacts;
import org.mitschrift.contract.json.Json;

/** How the published comments of a goal feel and what they are about. */
class VoicesTest {
    private static final CaseFacts QUESTION =
            said(Status.PUBLISHED, List.of("teilhabe"), "neutral", List.of("question"), List.of("wlan", "personal"));
    private static final CaseFacts REPROACH = said(
            Status.PUBLISHED, List.of("teilhabe", "vielfalt"), "negative", List.of("criticism"), List.of("personal"));

    private final Map<String, CellCounts> sent = new HashMap<>();
    private final ShardCounts counts = shard(0);
    private long offset;

    @Test
    void countsWhatThePublishedSayUnderEachOfTheirGoalsAndInTheTotal() {
        journaled(null, QUESTION);
        journaled(null, REPROACH);

        GoalCount access = goal("teilhabe");
        assertThat(access.sentiment()).isEqualTo(new Sentiments(0, 1, 1, 0));
        assertThat(access.kinds()).containsEntry("question", 1L).containsEntry("criticism", 1L);
        assertThat(access.topics()).isEqualTo(Map.of("wlan", 1L, "personal", 2L));
        assertThat(goal("vielfalt").sentiment()).isEqualTo(new Sentiments(0, 0, 1, 0));
        assertThat(goal("*").sentiment()).isEqualTo(access.sentiment());
    }

    @Test
    void namesEveryKindAndNoTopicWhereNobodyWrote() {
        assertThat(goal("teilhabe").sentiment()).isEqualTo(new Sentiments(0, 0, 0, 0));
        assertThat(goal("teilhabe").kinds().values()).hasSize(6).containsOnly(0L);
        assertThat(goal("teilhabe").topics()).isEmpty();
    }

    @Test
    void whatIsHeldSaysNothingUntilItIsPublished() {
        CaseFacts held = said(Status.HELD, List.of("teilhabe"), "negative", List.of("criticism"), List.of("wlan"));
        journaled(null, held);
        assertThat(goal("teilhabe").sentiment()).isEqualTo(new Sentiments(0, 0, 0, 0));

        journaled(held, REPROACH);
        assertThat(goal("teilhabe").sentiment()).isEqualTo(new Sentiments(0, 0, 1, 0));
        assertThat(goal("teilhabe").topics()).isEqualTo(Map.of("personal", 1L));
    }

    @Test
    void whatIsWithdrawnTakesItsWordsAlong() {
        journaled(null, QUESTION);
        journaled(
                QUESTION, said(Status.WITHDRAWN, List.of("teilhabe"), "neutral", List.of("question"), List.of("wlan")));

        assertThat(goal("teilhabe").sentiment()).isEqualTo(new Sentiments(0, 0, 0, 0));
        assertThat(goal("teilhabe").topics()).isEmpty();
        assertThat(goalCell("teilhabe").voices()).isNull();
    }

    @Test
    void whatNobodyJudgedOrALaterReleaseNamesHasNoneOfTheThree() {
        journaled(null, facts(Status.PUBLISHED, "teilhabe"));
        journaled(null, said(Status.PUBLISHED, List.of("teilhabe"), "torn", List.of("poem"), List.of()));

        assertThat(goal("teilhabe").sentiment()).isEqualTo(new Sentiments(0, 0, 0, 2));
        assertThat(goal("teilhabe").kinds()).containsEntry("poem", 1L).containsEntry("question", 0L);
    }

    @Test
    void showsOnlyTopicsOfTheCatalogueThatHolds() {
        journaled(null, QUESTION);
        sent.putAll(counts.takeChanges(NOW));

        GoalCount shown = Sums.of("p", sent)
                .goals(List.of("teilhabe"), Set.of("wlan", "vergabe"))
                .get(0);
        assertThat(shown.topics()).isEqualTo(Map.of("wlan", 1L));
    }

    @Test
    void sumsTheShards() {
        ShardCounts other = shard(1);
        journaled(null, QUESTION);
        other.journaled(entry("elsewhere", 0, null, REPROACH));
        assertThat(other.takeChanges(NOW)).isEmpty();
        sent.putAll(other.takeChanges(NOW.plus(ShardCounts.PATIENCE)));

        assertThat(goal("*").topics()).isEqualTo(Map.of("wlan", 1L, "personal", 2L));
    }

    @Test
    void readsACellOfAnEarlierReleaseAndOneOfItsOwn() {
        journaled(null, QUESTION);
        CellCounts cell = goalCell("teilhabe");
        assertThat(Json.read(Json.bytes(cell), CellCounts.class)).isEqualTo(cell);
        CellCounts earlier = Json.read(Json.bytes(cell.withoutVoices()), CellCounts.class);
        assertThat(earlier.said().topics()).isEmpty();
    }

    @Test
    void comesOutAsIfOnlyTheLastFactsOfEachCommentHadCome() {
        Random random = new Random(7);
        List<CaseFacts> now = new ArrayList<>(Collections.nCopies(20, REPROACH));
        now.forEach(facts -> journaled(null, facts));
        for (int i = 0; i < 500; i++) {
            int which = random.nextInt(now.size());
            CaseFacts next = any(random);
            journaled(now.set(which, next), next);
        }
        GoalCount moved = goal("teilhabe");

        ShardCounts fresh = shard(2);
        now.forEach(facts -> fresh.journaled(entry("late", 0, null, facts)));
        fresh.takeChanges(NOW);
        Map<String, CellCounts> anew = fresh.takeChanges(NOW.plus(ShardCounts.PATIENCE));
        assertThat(Sums.of("p", anew).goals(List.of("teilhabe"), Set.of())).containsExactly(moved);
        Sentiments felt = moved.sentiment();
        assertThat(felt.positive() + felt.neutral() + felt.negative() + felt.none())
                .isEqualTo(moved.published());
    }

    private static CaseFacts any(Random random) {
        Status status = List.of(Status.PUBLISHED, Status.PUBLISHED, Status.HELD, Status.ERASED)
                .get(random.nextInt(4));
        String sentiment = random.nextInt(4) == 0
                ? null
                : List.of("positive", "neutral", "negative").get(random.nextInt(3));
        return said(
                status,
                random.nextBoolean() ? List.of("teilhabe") : List.of("vielfalt"),
                sentiment,
                random.nextBoolean() ? List.of("question", "proposal") : List.of(),
                random.nextBoolean() ? List.of("wlan") : List.of("personal", "vergabe"));
    }

    private void journaled(@Nullable CaseFacts before, CaseFacts after) {
        String id = "c" + offset;
        counts.submitted(Told.submission(id, 1), offset, NOW);
        counts.journaled(entry(id, offset++, before, after));
    }

    private GoalCount goal(String goal) {
        sent.putAll(counts.takeChanges(NOW));
        return Sums.of("p", sent).goals(List.of(goal), Set.of()).get(0);
    }

    private CellCounts goalCell(String goal) {
        sent.putAll(counts.takeChanges(NOW));
        return Objects.requireNonNull(sent.get("p/goal/" + goal + "/0"));
    }

    private static ShardCounts shard(int shard) {
        return new ShardCounts(shard, new HeapTable<>(), new HeapTable<>(), new HeapTable<>());
    }
}
