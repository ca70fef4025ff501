package org.mitschrift.text.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.mitschrift.text.corpus.Corpus.Entry;

/** Finds texts that share more than half of the shorter one's word 3-grams; only texts with a gram in common meet. */
final class NearDuplicates {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");
    private static final int GRAM = 3;

    private final Map<String, List<Integer>> textsByGram = new HashMap<>();
    private final List<Integer> sizes = new ArrayList<>();
    private final List<String> found = new ArrayList<>();

    private NearDuplicates() {}

    /** Pairs of ids. */
    static List<String> in(List<Entry> entries) {
        NearDuplicates search = new NearDuplicates();
        for (int i = 0; i < entries.size(); i++) {
            search.add(i, entries);
        }
        return search.found;
    }

    static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private void add(int index, List<Entry> entries) {
        Set<String> grams = grams(entries.get(index).text());
        Map<Integer, Integer> shared = new HashMap<>();
        for (String gram : grams) {
            List<Integer> texts = textsByGram.computeIfAbsent(gram, g -> new ArrayList<>());
            texts.forEach(earlier -> shared.merge(earlier, 1, Integer::sum));
            texts.add(index);
        }
        sizes.add(grams.size());
        shared.forEach((earlier, count) -> {
            if (2 * count > Math.min(sizes.get(earlier), grams.size())) {
                found.add(entries.get(earlier).id() + " / " + entries.get(index).id());
            }
        });
    }

    private static Set<String> grams(String text) {
        List<String> words = words(text);
        Set<String> grams = new HashSet<>();
        for (int i = 0; i + GRAM <= words.size(); i++) {
            grams.add(String.join(" ", words.subList(i, i + GRAM)));
        }
        return grams;
    }
}
