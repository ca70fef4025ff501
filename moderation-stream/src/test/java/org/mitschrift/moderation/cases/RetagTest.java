package org.mitschrift.moderation.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mitschrift.moderation.Texts.NOON;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mitschrift.contract.analysis.GoalScore;
import org.mitschrift.contract.analysis.GoalState;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.goals.CatalogueEvent.Activated;
import org.mitschrift.contract.journal.Cause;
import org.mitschrift.contract.json.Json;
import org.mitschrift.contract.submission.AboutComment;
import org.mitschrift.moderation.Texts;
import org.mitschrift.moderation.cases.GoalsOf.Goals;

class RetagTest {
    private static final Instant LATER = NOON.plusSeconds(3600);
    private static final Activated SECOND = new Activated(Texts.PROJECT, 2, "c2", LATER);

    private final Retag retag = new Retag((revision, activation) -> Optional.of(
            new Goals(List.of(new GoalScore("vielfalt", 0.9, List.of())), GoalState.ASSIGNED, List.of("stadtgruen"))));

    @Test
    void aNewCatalogueGivesOtherGoalsAndTheSameStatus() {
        Case before = folded(Texts.revision(1, Texts.INSULT));
        FoldResult result = retag.retag(before, SECOND).orElseThrow();
        assertThat(Facts.of(result.after()).goals()).containsExactly("vielfalt");
        assertThat(Facts.of(result.after()).topics()).containsExactly("stadtgruen");
        assertThat(result.after().status()).isEqualTo(before.status());
        assertThat(result.after().decisions()).isEqualTo(before.decisions());
        assertThat(result.entry().sequence()).isEqualTo(2);
        assertThat(retag.retag(result.after(), SECOND)).isEmpty();
    }

    @Test
    void theJournalNamesTheActivationAndItsTime() {
        FoldResult result =
                retag.retag(folded(Texts.revision(1, Texts.CIVIL)), SECOND).orElseThrow();
        assertThat(result.entry().cause()).isEqualTo(new Cause("catalogue", Texts.PROJECT + "/2", 0, -1));
        assertThat(result.entry().at()).isEqualTo(LATER);
        assertThat(requireNonNull(result.entry().before()).goals()).containsExactly("kompetenz");
        assertThat(result.entry().after().goals()).containsExactly("vielfalt");
    }

    @Test
    void theTimeOfTheChangeNeverRunsBackwards() {
        Case before = folded(Texts.revision(1, Texts.CIVIL));
        Activated earlier = new Activated(Texts.PROJECT, 2, "c2", NOON.minusSeconds(5));
        FoldResult result = retag.retag(before, earlier).orElseThrow();
        assertThat(result.after().changedAt()).isEqualTo(NOON);
        assertThat(result.entry().at()).isEqualTo(NOON.minusSeconds(5));
    }

    @Test
    void aPersonsTagsStay() {
        Case tagged = tagged(folded(Texts.revision(1, Texts.CIVIL)), List.of("teilhabe"));
        FoldResult result = retag.retag(tagged, SECOND).orElseThrow();
        assertThat(result.after().goalTags()).containsExactly("teilhabe");
        assertThat(result.entry().after().goals())
                .isEqualTo(requireNonNull(result.entry().before()).goals());
        assertThat(Facts.of(result.after()).goals()).containsExactly("teilhabe");
    }

    @Test
    void leavesCasesOfOtherProjectsAndErasedOnesAlone() {
        Case before = folded(Texts.revision(1, Texts.CIVIL));
        assertThat(retag.retag(before, new Activated("another", 2, "c2", LATER)))
                .isEmpty();
        assertThat(retag.retag(folded(Texts.revision(1, Texts.CIVIL), Texts.erased()), SECOND))
                .isEmpty();
    }

    @Test
    void progressStartsAnewForANewerCatalogueAndWaitsForOneItHasForgotten() {
        RetagProgress first = RetagProgress.NONE.facing(Map.of("p", 1));
        assertThat(first.canGoOn(Map.of("p", 1))).isTrue();
        RetagProgress done = first.upTo("demo/1").finished();
        assertThat(done.facing(Map.of("p", 1))).isEqualTo(done);
        RetagProgress second = done.facing(Map.of("p", 2)).upTo("demo/7");
        assertThat(second.canGoOn(Map.of("p", 2))).isTrue();

        RetagProgress behind = second.facing(Map.of("p", 1));
        assertThat(behind.canGoOn(Map.of("p", 1))).isFalse();
        assertThat(behind.facing(Map.of()).canGoOn(Map.of())).isFalse();
        RetagProgress again = behind.facing(Map.of("p", 2));
        assertThat(again.canGoOn(Map.of("p", 2))).isTrue();
        assertThat(again.after()).isNull();
    }

    private static Case tagged(Case c, List<String> tags) {
        String tagged = Json.text(c).replaceFirst("\"synthetic\"", "\"goalTags\":" + Json.text(tags) + ",$0");
        return Json.read(tagged.getBytes(UTF_8), Case.class);
    }

    private static Case folded(AboutComment first, AboutComment... more) {
        Fold fold = Texts.fold();
        Case folded =
                fold.apply(null, first, Texts.cause(first), NOON).orElseThrow().after();
        for (AboutComment next : more) {
            folded = fold.apply(folded, next, Texts.cause(next), NOON)
                    .orElseThrow()
                    .after();
        }
        return folded;
    }
}
