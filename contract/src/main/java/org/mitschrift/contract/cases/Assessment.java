package org.mitschrift.contract.cases;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.analysis.Analysis;
import org.mitschrift.contract.json.Later;

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
 * @param parent what was known of the comment replied to; null if it is no reply or nothing was known
 * @param at the time of the record that caused it
 * @param later fields of a later release, kept as they came
 */
public record Assessment(
        @Nullable Analysis analysis,
        @Nullable String failure,
        Verdict verdict,
        boolean unsure,
        List<RuleOutcome> rules,
        String policyHash,
        @Nullable String catalogueHash,
        @Nullable ParentGoals parent,
        Instant at,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> later) {
    public Assessment {
        rules = List.copyOf(rules);
        later = Later.kept(later);
    }

    /** Of a comment that is no reply. */
    public Assessment(
            @Nullable Analysis analysis,
            @Nullable String failure,
            Verdict verdict,
            boolean unsure,
            List<RuleOutcome> rules,
            String policyHash,
            @Nullable String catalogueHash,
            Instant at) {
        this(analysis, failure, verdict, unsure, rules, policyHash, catalogueHash, null, at, Map.of());
    }

    /** The same verdict over an analysis whose goals and topics come from another catalogue. */
    public Assessment withGoalsOf(@Nullable String newCatalogueHash, Analysis newAnalysis, Instant newAt) {
        return new Assessment(
                newAnalysis, failure, verdict, unsure, rules, policyHash, newCatalogueHash, parent, newAt, later);
    }

    /** The same, with what was known of the comment replied to. */
    public Assessment withParent(@Nullable ParentGoals newParent) {
        return new Assessment(
                analysis, failure, verdict, unsure, rules, policyHash, catalogueHash, newParent, at, later);
    }
}
