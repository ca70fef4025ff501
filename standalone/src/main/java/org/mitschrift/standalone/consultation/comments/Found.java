package org.mitschrift.standalone.consultation.comments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.journal.CaseFacts;

/**
 * What a comment is about, as the analysis found or a person tagged it.
 *
 * @param goals ids of the catalogue
 * @param topics ids of its taxonomy
 * @param sentiment positive, neutral or negative; null where nobody judged it
 */
public record Found(
        List<String> goals, List<String> topics, @Nullable String sentiment) {
    public static final Found NOTHING = new Found(List.of(), List.of(), null);

    public Found {
        goals = List.copyOf(goals);
        topics = List.copyOf(topics);
    }

    static Found of(CaseFacts facts) {
        return new Found(facts.goals(), facts.topics(), facts.sentiment());
    }
}
