package org.mitschrift.moderation.cases;

import java.util.List;
import java.util.Optional;
import org.mitschrift.contract.analysis.GoalScore;
import org.mitschrift.contract.analysis.GoalState;
import org.mitschrift.contract.cases.Revision;
import org.mitschrift.contract.goals.CatalogueEvent.Activated;

/** The goals and topics of a stored revision under a catalogue. */
@FunctionalInterface
public interface GoalsOf {
    /** Empty if they can't be told: the text is gone or fails the analysis, or the catalogue holds no longer. */
    Optional<Goals> of(Revision revision, Activated activation);

    /** Goals with their scores, and the ids of topics. */
    record Goals(List<GoalScore> scores, GoalState state, List<String> topics) {
        public Goals {
            scores = List.copyOf(scores);
            topics = List.copyOf(topics);
        }
    }
}
