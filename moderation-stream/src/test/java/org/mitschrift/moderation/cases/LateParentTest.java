package org.mitschrift.moderation.cases;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mitschrift.moderation.Texts.NOON;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mitschrift.contract.analysis.GoalScore;
import org.mitschrift.contract.analysis.GoalState;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.cases.ParentGoals;
import org.mitschrift.contract.comment.CommentRef;
import org.mitschrift.contract.goals.CatalogueEvent.Activated;
import org.mitschrift.contract.journal.Cause;
import org.mitschrift.contract.submission.AboutComment;
import org.mitschrift.contract.submission.CommentErased;
import org.mitschrift.moderation.Texts;
import org.mitschrift.moderation.cases.GoalsOf.Goals;

class LateParentTest {
    private static final CommentRef PARENT = new CommentRef("mein-berlin", "4");
    private static final Activated ACTIVE = new Activated(Texts.PROJECT, 1, "c1", NOON);
    private static final Instant READ = NOON.plusSeconds(1);
    private static final Answered KNOWN = answered(List.of(new GoalScore("teilhabe", 0.9, List.of())));

    /** As the analysis does: the parent's goals at a discount. */
    private final LateParent lateParent = new LateParent((revision, activation) -> {
        ParentGoals parent =
                requireNonNull(requireNonNull(revision.assessment()).parent());
        List<GoalScore> goals = parent.goals().stream()
                .map(goal -> new GoalScore(goal.id(), goal.score() * 0.6, List.of()))
                .toList();
        return Optional.of(new Goals(goals, GoalState.ASSIGNED, List.of("bildung")));
    });

    @Test
    void aReplyTakesItsParentsGoalsOverWithTheSameStatus() {
        Case reply = folded(Texts.reply("17", "4", Texts.INSULT));
        assertThat(LateParent.awaited(reply)).hasValue(PARENT);

        FoldResult result = lateParent.read(reply, KNOWN, ACTIVE).orElseThrow();

        assertThat(Facts.of(result.after()).goals()).containsExactly("teilhabe");
        assertThat(result.after().status()).isEqualTo(reply.status());
        assertThat(result.after().decisions()).isEqualTo(reply.decisions());
        assertThat(requireNonNull(result.after().current().orElseThrow().assessment())
                        .parent())
                .isEqualTo(KNOWN.said());
    }

    @Test
    void theJournalNamesTheParentItsVersionAndItsTime() {
        FoldResult result = lateParent
                .read(folded(Texts.reply("17", "4", Texts.CIVIL)), KNOWN, ACTIVE)
                .orElseThrow();

        assertThat(result.entry().cause()).isEqualTo(new Cause("parent", "mein-berlin/4/3", 0, -1));
        assertThat(result.entry().sequence()).isEqualTo(2);
        assertThat(result.entry().at()).isEqualTo(READ);
        assertThat(requireNonNull(result.entry().before()).goals()).containsExactly("kompetenz");
    }

    @Test
    void readsAReplyOnce() {
        Case reply = folded(Texts.reply("17", "4", Texts.CIVIL));
        Case read = lateParent.read(reply, KNOWN, ACTIVE).orElseThrow().after();

        assertThat(LateParent.awaited(read)).isEmpty();
        assertThat(lateParent.read(read, KNOWN, ACTIVE)).isEmpty();
    }

    @Test
    void changesNothingForAParentWithoutGoalsOrAnotherOne() {
        Case reply = folded(Texts.reply("17", "4", Texts.CIVIL));
        assertThat(lateParent.read(reply, answered(List.of()), ACTIVE)).isEmpty();

        Case another = folded(Texts.reply("17", "5", Texts.CIVIL));
        assertThat(lateParent.read(another, KNOWN, ACTIVE)).isEmpty();
    }

    @Test
    void onlyRepliesThatWereReadWait() {
        assertThat(LateParent.awaited(folded(Texts.revision(1, Texts.CIVIL)))).isEmpty();
        assertThat(LateParent.awaited(folded(Texts.reply("17", "17", Texts.CIVIL))))
                .isEmpty();
        assertThat(LateParent.awaited(folded(Texts.reply("17", "4", Texts.FATAL))))
                .isEmpty();
        assertThat(LateParent.awaited(folded(Texts.reply("17", "4", Texts.CIVIL), new CommentErased(Texts.REF, NOON))))
                .isEmpty();
    }

    private static Answered answered(List<GoalScore> goals) {
        return new Answered(new ParentGoals("4", 3, goals), READ);
    }

    private static Case folded(AboutComment... submissions) {
        Case folded = null;
        for (AboutComment next : submissions) {
            folded = Texts.fold()
                    .apply(folded, next, Texts.cause(next), NOON)
                    .orElseThrow()
                    .after();
        }
        return requireNonNull(folded);
    }
}
