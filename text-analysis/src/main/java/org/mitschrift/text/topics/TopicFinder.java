package org.mitschrift.text.topics;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.goals.TaxonomyTopic;
import org.mitschrift.text.Judged;
import org.mitschrift.text.keywords.TermIndex;
import org.mitschrift.text.keywords.Wording;
import org.mitschrift.text.reading.Reader;

/**
 * The topics of one project. A topic the reading model was trained for is judged by it in German texts; any other, and all
 * of them in other languages, by its keywords. Immutable; safe for all threads.
 */
public final class TopicFinder {
    private final List<String> topics;
    private final TermIndex keywords;

    private TopicFinder(List<TaxonomyTopic> taxonomy) {
        topics = taxonomy.stream().map(TaxonomyTopic::id).toList();
        keywords = TermIndex.of(taxonomy.stream()
                .flatMap(topic -> Wording.keywords(topic.id(), topic.keywords(), 1).stream())
                .toList());
    }

    /** @param taxonomy empty for a project without one: then whatever the reading model knows is found */
    public static TopicFinder of(List<TaxonomyTopic> taxonomy) {
        return new TopicFinder(taxonomy);
    }

    /**
     * Ids of the topics a text is about, in the taxonomy's order.
     *
     * @param reading null where no model reads the language
     */
    public List<String> find(Judged text, String language, Reader.@Nullable Reading reading) {
        if (topics.isEmpty()) {
            return reading == null ? List.of() : reading.topics();
        }
        Set<String> found = reading == null ? new HashSet<>() : new HashSet<>(reading.topics());
        if (reading == null || !topics.stream().allMatch(reading::knowsTopic)) {
            found.addAll(keywords.find(text.folded(), text.text(), language).stream()
                    .map(hit -> hit.term().owner())
                    .filter(topic -> reading == null || !reading.knowsTopic(topic))
                    .collect(Collectors.toSet()));
        }
        return topics.stream().filter(found::contains).toList();
    }
}
