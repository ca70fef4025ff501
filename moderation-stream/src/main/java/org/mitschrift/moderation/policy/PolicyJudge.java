package org.mitschrift.moderation.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mitschrift.contract.analysis.Analysis;
import org.mitschrift.contract.analysis.Signal;
import org.mitschrift.contract.cases.RuleOutcome;
import org.mitschrift.contract.cases.Verdict;

/** Holds an analysis against a policy. */
public final class PolicyJudge {
    /** A policy that lists this rule has texts reviewed whose language no model judges. */
    public static final String UNASSESSED_LANGUAGE = "unassessed-language";

    private final Policy policy;

    public PolicyJudge(Policy policy) {
        this.policy = policy;
    }

    public String policyHash() {
        return policy.hash();
    }

    public Judgement judge(Analysis analysis) {
        List<RuleOutcome> spoken = new ArrayList<>();
        for (Rule rule : policy.rules()) {
            ask(rule, analysis).ifPresent(spoken::add);
        }
        boolean review = spoken.stream().anyMatch(outcome -> outcome.verdict() == Verdict.REVIEW);
        return new Judgement(review ? Verdict.REVIEW : Verdict.PUBLISH, !review && !spoken.isEmpty(), spoken);
    }

    private static Optional<RuleOutcome> ask(Rule rule, Analysis analysis) {
        if (rule.id().equals(UNASSESSED_LANGUAGE)) {
            return Optional.ofNullable(analysis.unassessed())
                    .map(why -> new RuleOutcome(rule.id(), Verdict.REVIEW, rule.category(), 1));
        }
        return analysis.signal(rule.category())
                .map(Signal::score)
                .filter(score -> score >= rule.hint())
                .map(score -> new RuleOutcome(
                        rule.id(), score >= rule.hold() ? Verdict.REVIEW : Verdict.PUBLISH, rule.category(), score));
    }
}
