package org.mitschrift.text.training;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mitschrift.text.reading.Reader;

/**
 * What the models reading and manner learn: a head for every label that enough examples have. What a text is about is read
 * off its words; how it is meant (sentiment, kinds) off its words and the marks of its manner.
 */
public final class ReadingTraining {
    private static final int LEAST_EXAMPLES = 12;
    private static final double C = 20;
    private static final double CONTRAST = 0.5;

    private ReadingTraining() {}

    /** The heads for a corpus, in a fixed order; each counts on all its texts. */
    public static List<HeadPlan> plans(List<Set<String>> labels) {
        TreeSet<String> heads = new TreeSet<>();
        labels.forEach(heads::addAll);
        return heads.stream()
                .filter(head -> labels.stream().filter(l -> l.contains(head)).count() >= LEAST_EXAMPLES)
                .map(head -> new HeadPlan(head, C, ToneTraining.CONSULTATION, false, CONTRAST))
                .toList();
    }

    /** Whether a head is of the model {@code manner}; else it is of {@code reading}. */
    public static boolean isManner(HeadPlan plan) {
        return plan.name().startsWith(Reader.SENTIMENT) || plan.name().startsWith(Reader.KIND);
    }

    /** The heads that a text of the corpus speaks for. */
    public static Set<String> labels(List<String> goals, String sentiment, List<String> kinds, List<String> topics) {
        TreeSet<String> labels = new TreeSet<>();
        goals.forEach(goal -> labels.add(Reader.GOAL + goal));
        kinds.forEach(kind -> labels.add(Reader.KIND + kind));
        topics.forEach(topic -> labels.add(Reader.TOPIC + topic));
        labels.add(Reader.SENTIMENT + sentiment);
        if (goals.isEmpty()) {
            labels.add(Reader.GENERAL);
        }
        return labels;
    }

    /** The heads of manner that a text speaks for, from its sentiment and its kinds, e.g. {@code negative criticism}. */
    public static Set<String> mannerLabels(String words) {
        List<String> parts = List.of(words.split(" "));
        return labels(List.of(), parts.get(0), parts.subList(1, parts.size()), List.of());
    }

    /** Full weight for every head. */
    public static ToneTraining.Labels weighed(Set<String> labels, List<HeadPlan> plans) {
        return new ToneTraining.Labels(labels, plans.stream().collect(toMap(HeadPlan::name, plan -> 10)));
    }
}
