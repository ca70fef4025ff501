package org.mitschrift.contract.journal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.analysis.GoalState;
import org.mitschrift.contract.cases.Status;

/**
 * What counts and filters need of a case at one moment; without text.
 *
 * @param goals the goals that hold: a person's tags, else the analysis's
 * @param signals categories at or above their hint
 * @param submittedAt of the first revision, which gives the report day
 * @param author pseudonym
 */
public record CaseFacts(
        Status status,
        @Nullable String chapterId,
        List<String> goals,
        GoalState goalState,
        List<String> topics,
        List<String> kinds,
        @Nullable String sentiment,
        @Nullable String language,
        List<String> signals,
        boolean unsure,
        int revision,
        @Nullable Instant submittedAt,
        @Nullable String author,
        @Nullable String parentCommentId,
        boolean synthetic) {
    public CaseFacts {
        goals = List.copyOf(goals);
        topics = List.copyOf(topics);
        kinds = List.copyOf(kinds);
        signals = List.copyOf(signals);
    }
}
