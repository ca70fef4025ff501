package org.mitschrift.text.goals;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.analysis.GoalScore;
import org.mitschrift.contract.analysis.GoalState;
import org.mitschrift.contract.goals.OperativeGoal;
import org.mitschrift.text.AnalysisRequest;
import org.mitschrift.text.Judged;
import org.mitschrift.text.learn.Scores;
import org.mitschrift.text.reading.Reader;

/**
 * Which goals a text is about. A goal the reading model was trained for is scored by it, any other by its words in all
 * their languages. The platform's anchor is strong evidence, not proof: it multiplies the odds. What a reply answers counts
 * at a discount.
 */
public final class GoalFinder {
    private static final double ASSIGNED = 0.5;
    private static final double ANCHOR_ODDS = 12;
    private static final int LONG_ENOUGH = 12;

    private GoalFinder() {}

    /** Every goal of the anchor's chapter (of all chapters if it names none that is known) with its score. */
    public static List<GoalScore> find(
            AnalysisRequest request, Judged text, String language, Reader.@Nullable Reading reading) {
        if (request.catalogue() == null) {
            return List.of();
        }
        return Replies.with(request.parentGoals(), ofItsOwn(request, text, language, reading));
    }

    private static List<GoalScore> ofItsOwn(
            AnalysisRequest request, Judged text, String language, Reader.@Nullable Reading reading) {
        CatalogueIndex catalogue = Objects.requireNonNull(request.catalogue());
        List<OperativeGoal> goals = catalogue.goalsAt(request.anchor());
        if (reading != null && goals.stream().allMatch(goal -> reading.knowsGoal(goal.id()))) {
            return goals.stream()
                    .map(goal -> learned(goal.id(), request, reading))
                    .toList();
        }
        return catalogue.score(text.folded(), text.text(), language, request.anchor()).stream()
                .map(byWords -> reading != null && reading.knowsGoal(byWords.id())
                        ? learned(byWords.id(), request, reading)
                        : byWords)
                .toList();
    }

    private static GoalScore learned(String goal, AnalysisRequest request, Reader.Reading reading) {
        double score = reading.goal(goal);
        if (goal.equals(request.anchor().goalId())) {
            score = Scores.inSteps(ANCHOR_ODDS * score / (1 - score + ANCHOR_ODDS * score));
        }
        return new GoalScore(goal, score, score >= ASSIGNED ? reading.goalWords(goal) : List.of());
    }

    /** A text in no goal is general where we are sure; without a trained goal, where it is long and has no word of any. */
    public static GoalState state(List<GoalScore> goals, Judged text, Reader.@Nullable Reading reading) {
        if (goals.stream().anyMatch(goal -> goal.score() >= ASSIGNED)) {
            return GoalState.ASSIGNED;
        }
        if (reading == null) {
            return GoalState.UNDECIDED;
        }
        boolean trained = goals.stream().anyMatch(goal -> reading.knowsGoal(goal.id()));
        boolean general = trained
                ? reading.general() >= Reader.NO_GOAL
                : text.features().spans().size() > LONG_ENOUGH && goals.stream().allMatch(goal -> goal.score() == 0);
        return general ? GoalState.GENERAL : GoalState.UNDECIDED;
    }
}
