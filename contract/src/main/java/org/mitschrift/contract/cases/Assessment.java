package org.mitschrift.contract.cases;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.analysis.Analysis;

/**
 * Analysis and policy of one revision.
 *
 * @param analysis null if the analysis failed
 * @param failure the kind of failure, without words of the text; null if it did not fail
 * @param verdict a failed analysis is always {@code review}
 * @param unsure worth a look: near the threshold, but published
 * @param rules what each rule that spoke said
 * @param policyHash hash of the policy that judged
 * @param catalogueHash hash of the goal catalogue that was used; null if the project had none
 * @param at the time of the record that caused it
 */
public record Assessment(
        @Nullable Analysis analysis,
        @Nullable String failure,
        Verdict verdict,
        boolean unsure,
        List<RuleOutcome> rules,
        String policyHash,
        @Nullable String catalogueHash,
        Instant at) {
    public Assessment {
        rules = List.copyOf(rules);
    }
}
