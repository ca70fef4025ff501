package org.mitschrift.standalone.consultation.comments;

import java.util.HashMap;
import java.util.Map;

/**
 * What the published comments of one goal say: numbers of comments, none of them zero.
 *
 * @param comments how many there are
 * @param sentiments by sentiment; those that nobody judged are in none
 * @param topics by id; a comment may have several
 */
public record GoalVoices(int comments, Map<String, Integer> sentiments, Map<String, Integer> topics) {
    public static final GoalVoices NOBODY = new GoalVoices(0, Map.of(), Map.of());

    public GoalVoices {
        sentiments = Map.copyOf(sentiments);
        topics = Map.copyOf(topics);
    }

    /** How many have this sentiment. */
    public int feeling(String sentiment) {
        return sentiments.getOrDefault(sentiment, 0);
    }

    /** One comment more, or fewer. */
    GoalVoices with(Found found, int by) {
        Map<String, Integer> felt = new HashMap<>(sentiments);
        if (found.sentiment() != null) {
            add(felt, found.sentiment(), by);
        }
        Map<String, Integer> about = new HashMap<>(topics);
        found.topics().forEach(topic -> add(about, topic, by));
        return new GoalVoices(comments + by, felt, about);
    }

    private static void add(Map<String, Integer> numbers, String word, int by) {
        numbers.merge(word, by, (old, more) -> old + more == 0 ? null : old + more);
    }
}
