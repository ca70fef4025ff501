package org.mitschrift.contract.goals;

import java.util.List;
import java.util.Map;

/**
 * A topic of a project's taxonomy: what comments are about beside goals, and under whichever of them.
 *
 * @param id a slug, unique in the project
 * @param title as people read it, by language (BCP 47); {@code de} is always there
 * @param keywords words citizens may use, by language
 */
public record TaxonomyTopic(String id, Map<String, String> title, Map<String, List<String>> keywords) {
    public TaxonomyTopic {
        title = Map.copyOf(title);
        keywords = Map.copyOf(keywords);
    }
}
