package org.mitschrift.moderation.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.analysis.Analysis;
import org.mitschrift.contract.analysis.GoalScore;
import org.mitschrift.contract.cases.Assessment;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.cases.ParentGoals;
import org.mitschrift.contract.cases.Revision;

/** A case as what a reply answers: its goals, by a person's tags or by its analysis. */
public final class Answered {
    private static final double TAGGED = 1;

    private Answered() {}

    public static ParentGoals of(Case parent) {
        return new ParentGoals(parent.ref().commentId(), parent.version(), goals(parent));
    }

    private static List<GoalScore> goals(Case parent) {
        List<String> tags = parent.goalTags();
        if (tags != null) {
            return tags.stream()
                    .map(tag -> new GoalScore(tag, TAGGED, List.of()))
                    .toList();
        }
        Analysis analysis = analysis(parent.current().orElse(null));
        return analysis == null
                ? List.of()
                : analysis.goals().stream()
                        .filter(goal -> goal.score() >= Facts.ASSIGNED)
                        .map(goal -> new GoalScore(goal.id(), goal.score(), List.of()))
                        .toList();
    }

    private static @Nullable Analysis analysis(@Nullable Revision current) {
        Assessment assessment = current == null ? null : current.assessment();
        return assessment == null ? null : assessment.analysis();
    }
}
