package org.mitschrift.contract.goals;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The goal catalogue of one project: its chapters in order. Its version is the hash of its content. */
public record GoalCatalogue(String projectId, Map<String, String> title, List<Chapter> chapters) {
    public GoalCatalogue {
        title = Map.copyOf(title);
        chapters = List.copyOf(chapters);
    }

    public Optional<Chapter> chapter(String id) {
        return chapters.stream().filter(chapter -> chapter.id().equals(id)).findFirst();
    }

    /** All goals, in the order of the chapters. */
    public List<OperativeGoal> goals() {
        return chapters.stream().flatMap(chapter -> chapter.goals().stream()).toList();
    }

    public Optional<OperativeGoal> goal(String id) {
        return goals().stream().filter(goal -> goal.id().equals(id)).findFirst();
    }
}
