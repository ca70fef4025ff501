package org.mitschrift.contract.goals;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The goal catalogue of one project: its chapters in order, and its topics. Its version is the hash of its content.
 *
 * @param taxonomy the project's topics; empty if it has none of its own, as in catalogues of earlier releases
 */
public record GoalCatalogue(
        String projectId,
        Map<String, String> title,
        List<Chapter> chapters,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<TaxonomyTopic> taxonomy) {
    public GoalCatalogue {
        title = Map.copyOf(title);
        chapters = List.copyOf(chapters);
        taxonomy = taxonomy == null ? List.of() : List.copyOf(taxonomy);
    }

    /** Without topics of its own. */
    public GoalCatalogue(String projectId, Map<String, String> title, List<Chapter> chapters) {
        this(projectId, title, chapters, List.of());
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

    /** A topic of the project's own taxonomy. */
    public Optional<TaxonomyTopic> topic(String id) {
        return taxonomy.stream().filter(topic -> topic.id().equals(id)).findFirst();
    }
}
