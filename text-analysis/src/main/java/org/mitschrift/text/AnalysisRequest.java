package org.mitschrift.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.analysis.GoalScore;
import org.mitschrift.contract.comment.Anchor;
import org.mitschrift.text.goals.CatalogueIndex;

/**
 * What is to be analysed.
 *
 * @param anchor where the comment hangs: strong evidence for a goal, not proof
 * @param catalogue the project's goals, null if it has none
 * @param parentGoals the goals of the comment that this one answers: evidence at a discount; empty if none are known
 */
public record AnalysisRequest(
        String text, Anchor anchor, @Nullable CatalogueIndex catalogue, List<GoalScore> parentGoals) {
    public AnalysisRequest {
        parentGoals = List.copyOf(parentGoals);
    }

    /** A text that answers no other. */
    public AnalysisRequest(String text, Anchor anchor, @Nullable CatalogueIndex catalogue) {
        this(text, anchor, catalogue, List.of());
    }
}
