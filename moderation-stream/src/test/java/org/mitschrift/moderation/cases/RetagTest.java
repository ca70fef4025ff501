package org.mitschrift.moderation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mitschrift.moderation.Texts.NOON;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mitschrift.contract.analysis.GoalScore;
import org.mitschrift.contract.analysis.GoalState;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.journal.Cause;
import org.mitschrift.contract.submission.AboutComment;
import org.mitschrift.moderation.Texts;
import org.mitschrift.moderation.cases.GoalsOf.Goals;

class RetagTest {
    private static final Cause CATALOGUE = new Cause(Retag.CAUSE_TYPE, "c2", 0, -1);

    private final Retag retag = new Retag(revision ->
            Optional.of(new Goals(List.of(new GoalScore("vielfalt", 0.9, List.of())), GoalState.ASSIGNED, "c2")));

    @Test
    void aNewCatalogueGivesOtherGoalsAndTheSameStatus() {
        Case before = folded(Texts.revision(1, Texts.INSULT));
        FoldResult result = retag.retag(before, CATALOGUE, NOON).orElseThrow();
        assertThat(Facts.of(result.after()).goals()).containsExactly("vielfalt");
        assertThat(result.after().status()).isEqualTo(before.status());
        assertThat(result.after().decisions()).isEqualTo(before.decisions());
        assertThat(result.entry().sequence()).isEqualTo(2);
        assertThat(retag.retag(result.after(), CATALOGUE, NOON)).isEmpty();
    }

    @Test
    void leavesAnErasedCaseAlone() {
        Case before = folded(Texts.revision(1, Texts.CIVIL), Texts.erased());
        assertThat(retag.retag(before, CATALOGUE, NOON)).isEmpty();
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
