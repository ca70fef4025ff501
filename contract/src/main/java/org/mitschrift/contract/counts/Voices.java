package org.mitschrift.contract.counts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mitschrift.contract.journal.CaseFacts;

/**
 * How published comments feel and what they are about: numbers of comments by word, as the journal's facts have the words.
 * A comment has one sentiment at most and any number of kinds and topics, so only sentiments add up. No number is zero.
 */
public record Voices(Map<String, Long> sentiments, Map<String, Long> kinds, Map<String, Long> topics) {
    public static final Voices NONE = new Voices(Map.of(), Map.of(), Map.of());

    public Voices {
        sentiments = Map.copyOf(sentiments);
        kinds = Map.copyOf(kinds);
        topics = Map.copyOf(topics);
    }

    /** Those of {@code by} comments with the same facts. */
    static Voices of(CaseFacts facts, long by) {
        String sentiment = facts.sentiment();
        return new Voices(
                numbers(sentiment == null ? List.of() : List.of(sentiment), by),
                numbers(facts.kinds(), by),
                numbers(facts.topics(), by));
    }

    boolean isNone() {
        return equals(NONE);
    }

    Voices plus(Voices other) {
        return new Voices(sum(sentiments, other.sentiments), sum(kinds, other.kinds), sum(topics, other.topics));
    }

    private static Map<String, Long> numbers(List<String> words, long by) {
        Map<String, Long> numbers = new HashMap<>();
        words.forEach(word -> numbers.put(word, by));
        return numbers;
    }

    private static Map<String, Long> sum(Map<String, Long> some, Map<String, Long> others) {
        Map<String, Long> sum = new HashMap<>(some);
        others.forEach((word, number) -> sum.merge(word, number, Long::sum));
        sum.values().removeIf(number -> number == 0);
        return sum;
    }
}
