package org.mitschrift.moderation.cases;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.analysis.GoalScore;
import org.mitschrift.contract.analysis.GoalState;
import org.mitschrift.contract.cases.Revision;

/** The goals of a stored revision under the catalogue that holds now. */
@FunctionalInterface
public interface GoalsOf {
    /** Empty if they can't be told, say because the text is gone. */
    Optional<Goals> of(Revision revision);

    /** Goals with their scores, and the hash of the catalogue that lists them; null if the project has none now. */
    record Goals(
            List<GoalScore> scores,
            GoalState state,
            @Nullable String catalogueHash) {
        public Goals {
            scores = List.copyOf(scores);
        }
    }
}
