package org.mitschrift.moderation.desk;

import java.util.List;
import java.util.Map;
import org.mitschrift.contract.goals.Chapter;
import org.mitschrift.contract.goals.GoalCatalogue;
import org.mitschrift.contract.goals.OperativeGoal;

/** A catalogue of one goal that no model was trained for. */
final class SchwimmbadCatalogue {
    private SchwimmbadCatalogue() {}

    static GoalCatalogue of(String project) {
        OperativeGoal goal = new OperativeGoal(
                "baeder",
                Map.of("de", "Bäder für alle"),
                Map.of("de", "Schwimmen soll überall möglich sein."),
                Map.of("de", List.of("Schwimmbad", "Freibad", "Hallenbad")));
        Chapter chapter = new Chapter("c", Map.of("de", "Bäder"), Map.of(), List.of(goal));
        return new GoalCatalogue(project, Map.of("de", "Bäder"), List.of(chapter));
    }
}
