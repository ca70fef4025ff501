package org.mitschrift.moderation.cases;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.analysis.Analysis;
import org.mitschrift.contract.analysis.GoalScore;
import org.mitschrift.contract.cases.Assessment;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.cases.ParentGoals;
import org.mitschrift.contract.cases.Revision;

/**
 * A comment as what a reply answers.
 *
 * @param said its goals, by a person's tags or by its analysis
 * @param since when its case changed last
 */
public record Answered(ParentGoals said, Instant since) {
    private static final double TAGGED = 1;

    /** Empty as long as nobody has read the comment: only its withdrawal has come, or its analysis failed. */
    public static Optional<Answered> of(Case parent) {
        return parent.current().flatMap(current -> goals(parent, current)
                .map(goals -> new Answered(
                        new ParentGoals(parent.ref().commentId(), parent.version(), goals),
                        Objects.requireNonNullElse(parent.changedAt(), current.receivedAt()))));
    }

    private static Optional<List<GoalScore>> goals(Case parent, Revision current) {
        List<String> tags = parent.goalTags();
        if (tags != null) {
            return Optional.of(tags.stream()
                    .map(tag -> new GoalScore(tag, TAGGED, List.of()))
                    .toList());
        }
        Analysis analysis = analysis(current.assessment());
        return analysis == null
                ? Optional.empty()
                : Optional.of(analysis.goals().stream()
                        .filter(goal -> goal.score() >= Facts.ASSIGNED)
                        .map(goal -> new GoalScore(goal.id(), goal.score(), List.of()))
                        .toList());
    }

    private static @Nullable Analysis analysis(@Nullable Assessment assessment) {
        return assessment == null ? null : assessment.analysis();
    }
}
