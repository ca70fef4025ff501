package org.mitschrift.contract.goals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The goal catalogue of one project: its chapters in order. Its version is the hash of its content.
 *
 * @param settings null in a catalogue that says nothing of them
 */
public record GoalCatalogue(
        String projectId,
        Map<String, String> title,
        List<Chapter> chapters,
        @Nullable ProjectSettings settings) {
    public GoalCatalogue {
        title = Map.copyOf(title);
        chapters = List.copyOf(chapters);
    }

    public GoalCatalogue(String projectId, Map<String, String> title, List<Chapter> chapters) {
        this(projectId, title, chapters, null);
    }

    public GoalCatalogue withSettings(ProjectSettings newSettings) {
        return new GoalCatalogue(projectId, title, chapters, newSettings);
    }

    public ProjectSettings settingsOrDefault() {
        return settings == null ? ProjectSettings.DEFAULT : settings;
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
