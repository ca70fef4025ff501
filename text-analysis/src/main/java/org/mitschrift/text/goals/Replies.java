package org.mitschrift.text.goals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mitschrift.contract.analysis.GoalScore;
import org.mitschrift.text.learn.Scores;

/**
 * What a reply takes over from the comment it answers. "I see it the same way" is about what that comment is about; but the
 * further down, the less: a score is joined to the reply's own (a noisy or) at a discount, and at a greater one where the
 * reply speaks of a goal itself.
 */
final class Replies {
    private static final double ASSIGNED = 0.5;
    private static final double DISCOUNT = 0.6;
    private static final double WHERE_IT_HAS_ITS_OWN = 0.3;

    private Replies() {}

    /** @param parent the goals of the comment that is answered; those it was not assigned count nothing */
    static List<GoalScore> with(List<GoalScore> parent, List<GoalScore> own) {
        Map<String, Double> above = parent.stream()
                .filter(goal -> goal.score() >= ASSIGNED)
                .collect(Collectors.toMap(GoalScore::id, GoalScore::score, Math::max));
        if (above.isEmpty()) {
            return own;
        }
        boolean hasItsOwn = own.stream().anyMatch(goal -> goal.score() >= ASSIGNED);
        double discount = hasItsOwn ? WHERE_IT_HAS_ITS_OWN : DISCOUNT;
        return own.stream()
                .map(goal -> joined(goal, discount * above.getOrDefault(goal.id(), 0.0)))
                .toList();
    }

    private static GoalScore joined(GoalScore own, double more) {
        return more == 0
                ? own
                : new GoalScore(own.id(), Scores.inSteps(1 - (1 - own.score()) * (1 - more)), own.evidence());
    }
}
