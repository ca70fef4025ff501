package org.mitschrift.contract.cases;

import java.util.List;
import org.mitschrift.contract.analysis.GoalScore;

/**
 * What was known of the comment that a reply answers, when the reply was assessed. Recorded, so that the assessment can be
 * repeated without looking again.
 *
 * @param commentId of the same source
 * @param caseVersion of the case that was looked at
 * @param goals its goals with their scores, without evidence: that lies in another text
 */
public record ParentGoals(String commentId, long caseVersion, List<GoalScore> goals) {
    public ParentGoals {
        goals = List.copyOf(goals);
    }
}
