package org.mitschrift.moderation.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.mitschrift.contract.analysis.Analysis;
import org.mitschrift.contract.analysis.Category;
import org.mitschrift.contract.analysis.GoalScore;
import org.mitschrift.contract.analysis.Signal;
import org.mitschrift.contract.cases.RuleOutcome;
import org.mitschrift.contract.cases.Verdict;
import org.mitschrift.contract.goals.GoalCatalogue;
import org.mitschrift.moderation.policy.Judgement;
import org.mitschrift.moderation.policy.Policy;
import org.mitschrift.moderation.policy.PolicyJudge;
import org.mitschrift.moderation.scoring.Answer.Finding;
import org.mitschrift.moderation.scoring.Answer.Goal;
import org.mitschrift.moderation.scoring.Answer.Quote;
import org.mitschrift.text.AnalysisRequest;
import org.mitschrift.text.TextAnalyser;
import org.mitschrift.text.goals.CatalogueIndex;
import org.mitschrift.text.phrases.KeyPhrases;

/** The same analysis and the same policy as in the stream, as an answer. Safe for all threads. */
public final class Scorer {
    /** They say that something is wrong, the others say what. */
    private static final Set<String> OVERALL = Set.of(Category.ABUSE.id(), Category.TOXICITY.id());

    private final Function<Asked, Analysis> analyser;
    private final PolicyJudge judge;
    private final Function<String, List<String>> keyPhrases;

    /**
     * Wires it.
     *
     * @param analyser from a text to what it says
     * @param keyPhrases from a German text to its phrases
     */
    public Scorer(Function<Asked, Analysis> analyser, PolicyJudge judge, Function<String, List<String>> keyPhrases) {
        this.analyser = analyser;
        this.judge = judge;
        this.keyPhrases = keyPhrases;
    }

    /** Without a broker: shipped models, shipped policy, this one catalogue for all texts, and no comment they answer. */
    public static Scorer offline(GoalCatalogue catalogue) {
        return offline(catalogue, text -> KeyPhrases.shipped().find(text));
    }

    /** The same, with these key phrases. */
    public static Scorer offline(GoalCatalogue catalogue, Function<String, List<String>> keyPhrases) {
        TextAnalyser shipped = TextAnalyser.shipped();
        CatalogueIndex index = CatalogueIndex.of(catalogue);
        return new Scorer(
                asked -> shipped.analyse(new AnalysisRequest(asked.text(), asked.anchor(), index)),
                new PolicyJudge(Policy.shipped()),
                keyPhrases);
    }

    public Answer answer(Asked asked, Phrasing phrasing) {
        String text = asked.text();
        Analysis analysis = analyser.apply(asked);
        Judgement judgement = judge.judge(analysis);
        return new Answer(
                asked.id(),
                analysis.language(),
                analysis.languageConfidence(),
                analysis.toxicity(),
                analysis.unassessed(),
                judgement.verdict(),
                judgement.unsure(),
                analysis.signals().stream().map(signal -> finding(signal, text)).toList(),
                reasons(judgement, analysis, text, phrasing),
                analysis.goals().stream().map(goal -> goal(goal, text)).toList(),
                analysis.goalState(),
                analysis.topics(),
                TextAnalyser.isJudgedAsGerman(analysis.language()) ? keyPhrases.apply(text) : List.of(),
                analysis.sentiment(),
                analysis.kinds());
    }

    private static Finding finding(Signal signal, String text) {
        return new Finding(
                signal.category(),
                signal.score(),
                Quotes.of(signal.evidence(), text),
                signal.detector(),
                signal.version());
    }

    private static Goal goal(GoalScore goal, String text) {
        List<String> words = Quotes.of(goal.evidence(), text).stream()
                .map(Quote::text)
                .distinct()
                .toList();
        return new Goal(goal.id(), goal.score(), words);
    }

    /** First what has a text held, then what only hints; a kind before the overall findings; the strongest first. */
    private static List<String> reasons(Judgement judgement, Analysis analysis, String text, Phrasing phrasing) {
        return judgement.rules().stream()
                .sorted(Comparator.comparing((RuleOutcome rule) -> rule.verdict() != Verdict.REVIEW)
                        .thenComparing(rule -> OVERALL.contains(rule.category()))
                        .thenComparing(
                                Comparator.comparingDouble(RuleOutcome::score).reversed()))
                .map(rule -> reason(rule, analysis, text, phrasing))
                .toList();
    }

    private static String reason(RuleOutcome rule, Analysis analysis, String text, Phrasing phrasing) {
        if (rule.rule().equals(PolicyJudge.UNASSESSED_LANGUAGE)) {
            return phrasing.unassessed(analysis.language());
        }
        List<Quote> quotes = analysis.signal(rule.category())
                .map(signal -> Quotes.of(signal.evidence(), text))
                .orElse(List.of());
        return phrasing.finding(rule.category(), rule.score(), quotes, rule.verdict() != Verdict.REVIEW);
    }
}
