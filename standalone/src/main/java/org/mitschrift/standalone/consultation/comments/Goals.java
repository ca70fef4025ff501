package org.mitschrift.standalone.consultation.comments;

import java.util.HashMap;
import java.util.Map;

/** What the published comments say, goal by goal, kept as they come and go. For one thread at a time. */
final class Goals {
    private final Map<Named, GoalVoices> voices = new HashMap<>();

    /** A comment is shown ({@code by} 1) or no longer ({@code by} -1). */
    void count(String projectId, Found found, int by) {
        for (String goal : found.goals()) {
            voices.merge(
                    new Named(projectId, goal),
                    GoalVoices.NOBODY.with(found, by),
                    (old, first) -> old.comments() + by == 0 ? null : old.with(found, by));
        }
    }

    GoalVoices of(String projectId, String goalId) {
        return voices.getOrDefault(new Named(projectId, goalId), GoalVoices.NOBODY);
    }

    private record Named(String projectId, String goalId) {}
}
