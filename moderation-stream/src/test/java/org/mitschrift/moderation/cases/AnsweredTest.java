package org.mitschrift.moderation.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mitschrift.contract.analysis.GoalScore;
import org.mitschrift.contract.cases.Assessment;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.cases.ParentGoals;
import org.mitschrift.contract.journal.Outcome;
import org.mitschrift.contract.json.Json;
import org.mitschrift.contract.submission.AboutComment;
import org.mitschrift.contract.submission.CommentSubmitted;
import org.mitschrift.moderation.Texts;
import org.mitschrift.moderation.cases.Analyser.Analysed;
import org.mitschrift.moderation.policy.Policy;
import org.mitschrift.moderation.policy.PolicyJudge;

class AnsweredTest {
    private static final CommentSubmitted COMMENT = Texts.revision(1, Texts.CIVIL);

    @Test
    void aCommentIsAnsweredForItsGoalsAndNoneOfItsWords() {
        Case parent = folded(Texts.fold()).after();

        assertThat(Answered.of(parent))
                .hasValue(new Answered(
                        new ParentGoals("17", 1, List.of(new GoalScore("kompetenz", 0.8, List.of()))), Texts.NOON));
    }

    @Test
    void aPersonsTagsCountMoreThanTheAnalysis() {
        Case parent = folded(Texts.fold()).after();
        String tagged = Json.text(parent).replaceFirst("\"synthetic\"", "\"goalTags\":[\"teilhabe\"],$0");

        Answered answered =
                Answered.of(Json.read(tagged.getBytes(UTF_8), Case.class)).orElseThrow();
        assertThat(answered.said().goals()).containsExactly(new GoalScore("teilhabe", 1, List.of()));
    }

    @Test
    void whatNobodyHasReadIsNotKnown() {
        CommentSubmitted fatal = Texts.revision(1, Texts.FATAL);
        Case failed = Texts.fold()
                .apply(null, fatal, Texts.cause(fatal), Texts.NOON)
                .orElseThrow()
                .after();
        assertThat(Answered.of(failed)).isEmpty();

        AboutComment early = Texts.withdrawn();
        Case withdrawn = Texts.fold()
                .apply(null, early, Texts.cause(early), Texts.NOON)
                .orElseThrow()
                .after();
        assertThat(Answered.of(withdrawn)).isEmpty();
    }

    @Test
    void whatWasKnownOfTheParentStandsInTheJournal() {
        ParentGoals known = new ParentGoals("4", 2, List.of(new GoalScore("kompetenz", 0.9, List.of())));
        Fold fold = new Fold(new JudgingAssessor(
                submitted -> new Analysed(Texts.analysis(0.1, null), "c1", known), new PolicyJudge(Policy.shipped())));

        FoldResult result = folded(fold);

        assertThat(result.entry().outcomes())
                .filteredOn(Outcome.Assessed.class::isInstance)
                .extracting(outcome -> ((Outcome.Assessed) outcome).assessment())
                .extracting(Assessment::parent)
                .containsExactly(known);
    }

    private static FoldResult folded(Fold fold) {
        return fold.apply(null, COMMENT, Texts.cause(COMMENT), Texts.NOON).orElseThrow();
    }
}
