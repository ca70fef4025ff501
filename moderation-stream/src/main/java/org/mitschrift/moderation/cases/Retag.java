package org.mitschrift.moderation.cases;

import java.time.Instant;
import java.util.Optional;
import org.mitschrift.contract.analysis.Analysis;
import org.mitschrift.contract.cases.Assessment;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.cases.Revision;
import org.mitschrift.contract.cases.Status;
import org.mitschrift.contract.journal.Cause;

/** What a new goal catalogue does to a stored case: other goals, the same verdict. A person's tags stay. */
public final class Retag {
    /** The type of the cause; its id is the catalogue's hash. */
    public static final String CAUSE_TYPE = "catalogue";

    private final GoalsOf goalsOf;

    public Retag(GoalsOf goalsOf) {
        this.goalsOf = goalsOf;
    }

    /** Empty if the case is erased, was never analysed, or its current revision keeps its goals and catalogue. */
    public Optional<FoldResult> retag(Case before, Cause cause, Instant at) {
        Revision current = before.current().orElse(null);
        Assessment known = current == null ? null : current.assessment();
        if (current == null || known == null || known.analysis() == null || before.status() == Status.ERASED) {
            return Optional.empty();
        }
        Analysis analysis = known.analysis();
        return goalsOf.of(current)
                .map(goals ->
                        known.withGoalsOf(goals.catalogueHash(), analysis.withGoals(goals.scores(), goals.state()), at))
                .filter(assessment -> !sameGoals(known, assessment))
                .map(assessment -> {
                    Draft draft = Draft.of(before, at);
                    draft.assess(current, assessment);
                    return draft.close(cause);
                });
    }

    private static boolean sameGoals(Assessment one, Assessment other) {
        return java.util.Objects.equals(one.catalogueHash(), other.catalogueHash())
                && java.util.Objects.equals(one.analysis(), other.analysis());
    }
}
