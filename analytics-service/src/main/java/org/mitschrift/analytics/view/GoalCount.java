package org.mitschrift.analytics.view;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mitschrift.contract.analysis.Analysis;
import org.mitschrift.contract.counts.CellCounts;

/**
 * The comments of one group by status; {@code total} is their sum. What they say is told of the published ones alone.
 *
 * @param kinds each kind this release knows; a comment may have several
 * @param topics by id, those found at all; a comment may have several
 */
public record GoalCount(
        String goalId,
        long total,
        long published,
        long held,
        long removed,
        long withdrawn,
        long erased,
        Sentiments sentiment,
        Map<String, Long> kinds,
        Map<String, Long> topics) {

    /**
     * How published comments feel; the four add up to them.
     *
     * @param none those that nobody judged, such as texts in another language
     */
    public record Sentiments(long positive, long neutral, long negative, long none) {}

    /** @param topics ids of the catalogue's topics; empty for a catalogue without any of its own, where all are shown */
    static GoalCount of(String goalId, CellCounts counts, Set<String> topics) {
        return new GoalCount(
                goalId,
                counts.decided(),
                counts.published(),
                counts.held(),
                counts.removed(),
                counts.withdrawn(),
                counts.erased(),
                sentiments(counts),
                kinds(counts),
                topics(counts, topics));
    }

    private static Sentiments sentiments(CellCounts counts) {
        Map<String, Long> by = counts.said().sentiments();
        long positive = by.getOrDefault("positive", 0L);
        long neutral = by.getOrDefault("neutral", 0L);
        long negative = by.getOrDefault("negative", 0L);
        return new Sentiments(positive, neutral, negative, counts.published() - positive - neutral - negative);
    }

    private static Map<String, Long> kinds(CellCounts counts) {
        Map<String, Long> kinds = new TreeMap<>(counts.said().kinds());
        Analysis.KINDS.forEach(kind -> kinds.putIfAbsent(kind, 0L));
        return kinds;
    }

    private static Map<String, Long> topics(CellCounts counts, Set<String> known) {
        Map<String, Long> topics = new TreeMap<>(counts.said().topics());
        if (!known.isEmpty()) {
            topics.keySet().retainAll(known);
        }
        return topics;
    }
}
