package org.mitschrift.text.training;

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
 */
public record Example(
        String text,
        String set,
        int fold,
        boolean hard,
        Set<String> yes,
        Map<String, Integer> weights,
        Features features) {
    public static final int FOLDS = 5;

    public Example {
        yes = Set.copyOf(yes);
        weights = Map.copyOf(weights);
    }
}
