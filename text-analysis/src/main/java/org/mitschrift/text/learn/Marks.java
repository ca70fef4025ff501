package org.mitschrift.text.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** Which lists a text's words stand on, and which tricks its writer used, as features. Used by one thread. */
final class Marks {
    private static final int COUNTED = 3;

    private final List<String> lists = new ArrayList<>();
    private int[] words = new int[8];

    /** @param word index of the word it stands in */
    void add(String list, int word) {
        if (lists.size() == words.length) {
            words = Arrays.copyOf(words, words.length * 2);
        }
        words[lists.size()] = word;
        lists.add(list);
    }

    /** The marks of the words from {@code from} to before {@code to}: bucket and word of each; up to three a list, and one a pair of lists. */
    int[][] in(int from, int to) {
        TreeMap<String, Integer> perList = new TreeMap<>();
        List<int[]> found = new ArrayList<>();
        for (int i = 0; i < lists.size(); i++) {
            if (words[i] < from || words[i] >= to) {
                continue;
            }
            int nth = perList.merge(lists.get(i), 1, Integer::sum);
            if (nth <= COUNTED) {
                found.add(new int[] {Hashes.word(Hashes.of("list=" + lists.get(i) + nth)), words[i]});
            }
        }
        List<String> names = List.copyOf(perList.keySet());
        for (int a = 0; a < names.size(); a++) {
            for (int b = a + 1; b < names.size(); b++) {
                found.add(new int[] {Hashes.word(Hashes.of("lists=" + names.get(a) + "+" + names.get(b))), -1});
            }
        }
        return found.toArray(new int[0][]);
    }
}
