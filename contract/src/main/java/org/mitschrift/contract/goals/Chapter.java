package org.mitschrift.contract.goals;

import java.util.List;
import java.util.Map;

/** A chapter of the strategy; title and introduction by language, {@code de} is always there. */
public record Chapter(
        String id, Map<String, String> title, Map<String, String> introduction, List<OperativeGoal> goals) {
    public Chapter {
        title = Map.copyOf(title);
        introduction = Map.copyOf(introduction);
        goals = List.copyOf(goals);
    }
}
