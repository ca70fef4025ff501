package org.mitschrift.moderation.policy;

import java.util.List;
import org.mitschrift.contract.cases.RuleOutcome;
import org.mitschrift.contract.cases.Verdict;

/**
 * What a policy says of one analysis.
 *
 * @param unsure near a threshold, but published
 * @param rules the rules that spoke, in the policy's order
 */
public record Judgement(Verdict verdict, boolean unsure, List<RuleOutcome> rules) {
    public Judgement {
        rules = List.copyOf(rules);
    }
}
