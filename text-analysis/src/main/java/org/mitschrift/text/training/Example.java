package org.mitschrift.text.training;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mitschrift.text.learn.Features;

/**
 * A labelled text.
 *
 * @param set where it is from, e.g. {@code germeval2018}
 * @param fold of cross-validation; texts that belong together (duplicates, a batch) share one
 * @param hard hard by its author's word: obfuscated, veiled, buried; or civil and easily mistaken
 * @param yes the heads it speaks for
 * @param weights how much it counts, in tenths, for each head that may learn from it, whichever way
 * @param features of the whole and of each sentence
 * @param sentences what each of the features' sentences is; empty where nothing is known of them
 * @param known scores by category that no training changes: personal data, listed symbols
 */
public record Example(
        String text,
        String set,
        int fold,
        boolean hard,
        Set<String> yes,
        Map<String, Integer> weights,
        Features features,
        List<Sentence> sentences,
        Map<String, Double> known) {
    public static final int FOLDS = 5;

    /** What a sentence is to its text. */
    public enum Sentence {
        /** It speaks for the same heads as the whole. */
        TELLING,
        /** It speaks for none. */
        CIVIL,
        UNKNOWN
    }

    public Example {
        yes = Set.copyOf(yes);
        weights = Map.copyOf(weights);
        sentences = List.copyOf(sentences);
        known = Map.copyOf(known);
    }

    int weight(String head) {
        return weights.getOrDefault(head, 0);
    }
}
