package org.mitschrift.moderation.cases;

import java.time.Instant;
import java.util.Optional;
import org.mitschrift.contract.analysis.Analysis;
import org.mitschrift.contract.cases.Assessment;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.cases.Revision;
import org.mitschrift.contract.cases.Status;
import org.mitschrift.contract.goals.CatalogueEvent.Activated;
import org.mitschrift.contract.journal.Cause;
import org.mitschrift.moderation.cases.GoalsOf.Goals;

/** What a new goal catalogue does to a stored case: other goals and topics, the same verdict. A person's tags stay. */
public final class Retag {
    /** The type of the cause; its id is the activation's key, {@code project/number}. */
    public static final String CAUSE_TYPE = "catalogue";

    private final GoalsOf goalsOf;

    public Retag(GoalsOf goalsOf) {
        this.goalsOf = goalsOf;
    }

    /**
     * The case under the catalogue that was activated. Empty if it is of another project, erased, was never analysed, or
     * its current revision was assessed with that catalogue already: doing it twice does nothing.
     */
    public Optional<FoldResult> retag(Case before, Activated activation) {
        Revision current = before.current().orElse(null);
        Assessment known = current == null ? null : current.assessment();
        if (current == null
                || known == null
                || known.analysis() == null
                || before.status() == Status.ERASED
                || !before.projectId().equals(activation.projectId())
                || activation.hash().equals(known.catalogueHash())) {
            return Optional.empty();
        }
        Analysis analysis = known.analysis();
        return goalsOf.of(current, activation).map(goals -> {
            Draft draft = Draft.of(before, activation.at());
            draft.assess(current, with(known, analysis, goals, activation));
            return draft.close(cause(activation));
        });
    }

    private static Assessment with(Assessment known, Analysis analysis, Goals goals, Activated activation) {
        Instant at = activation.at();
        return known.withGoalsOf(
                activation.hash(), analysis.withGoals(goals.scores(), goals.state(), goals.topics()), at);
    }

    /** It stood on no shard of submissions: what follows the submissions by their offsets passes it over. */
    private static Cause cause(Activated activation) {
        return new Cause(CAUSE_TYPE, activation.projectId() + "/" + activation.number(), 0, -1);
    }
}
