package org.mitschrift.contract.goals;

import java.util.List;
import java.util.Map;

/**
 * An operative goal of the strategy.
 *
 * @param id a slug, unique in the project
 * @param title as the strategy words it, by language (BCP 47); {@code de} is always there
 * @param text the goal's text or a summary, by language
 * @param keywords words citizens may use, by language
 */
public record OperativeGoal(
        String id, Map<String, String> title, Map<String, String> text, Map<String, List<String>> keywords) {
    public OperativeGoal {
        title = Map.copyOf(title);
        text = Map.copyOf(text);
        keywords = Map.copyOf(keywords);
    }
}
