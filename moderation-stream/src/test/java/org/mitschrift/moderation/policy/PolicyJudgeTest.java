package org.mitschrift.moderation.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mitschrift.contract.cases.Verdict;
import org.mitschrift.moderation.Texts;

class PolicyJudgeTest {
    private static final Rule INSULT = new Rule("insult", "insult", 0.5, 0.35);

    private final PolicyJudge judge = new PolicyJudge(new Policy("test", List.of(INSULT), "h"));

    @Test
    void asksForReviewFromTheHoldOn() {
        Judgement said = judge.judge(Texts.analysis(0.5, null));
        assertThat(said.verdict()).isEqualTo(Verdict.REVIEW);
        assertThat(said.unsure()).isFalse();
        assertThat(said.rules()).singleElement().satisfies(rule -> assertThat(rule.rule())
                .isEqualTo("insult"));
    }

    @Test
    void publishesUnsureBetweenHintAndHold() {
        Judgement said = judge.judge(Texts.analysis(0.35, null));
        assertThat(said.verdict()).isEqualTo(Verdict.PUBLISH);
        assertThat(said.unsure()).isTrue();
    }

    @Test
    void saysNothingBelowTheHint() {
        assertThat(judge.judge(Texts.analysis(0.34, null))).isEqualTo(new Judgement(Verdict.PUBLISH, false, List.of()));
    }

    @Test
    void reviewsAnUnassessedLanguageOnlyIfThePolicyListsIt() {
        assertThat(judge.judge(Texts.analysis(0, "language")).verdict()).isEqualTo(Verdict.PUBLISH);

        Rule unassessed = new Rule(PolicyJudge.UNASSESSED_LANGUAGE, "language", 1, 1);
        PolicyJudge listing = new PolicyJudge(new Policy("test", List.of(INSULT, unassessed), "h"));
        assertThat(listing.judge(Texts.analysis(0, "language")).verdict()).isEqualTo(Verdict.REVIEW);
        assertThat(listing.judge(Texts.analysis(0, null)).verdict()).isEqualTo(Verdict.PUBLISH);
    }

    @Test
    void shipsAPolicyNamedByItsContent() {
        Policy shipped = Policy.shipped();
        assertThat(shipped.hash()).hasSize(64);
        assertThat(shipped.rules()).extracting(Rule::category).contains("threat", "insult", "personal-data");
    }

    @Test
    void refusesThresholdsInTheWrongOrder() {
        assertThatThrownBy(() -> new Rule("x", "insult", 0.2, 0.4)).isInstanceOf(IllegalArgumentException.class);
    }
}
