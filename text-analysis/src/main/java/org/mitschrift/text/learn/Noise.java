package org.mitschrift.text.learn;

import java.util.ArrayList;
import java.util.List;
import org.mitschrift.text.words.FoldedText;

/**
 * What no word list knows of mass and gibberish: the same words again at once, and words without a vowel. Used by one
 * thread.
 */
final class Noise {
    private static final int WINDOW = 4;
    private static final int LEAST_LETTERS = 3;
    private static final int LEAST_WITHOUT_VOWEL = 5;
    private static final int MUCH = 4;
    private static final int VERY_MUCH = 8;

    private final int[] last = new int[WINDOW];
    private final List<Integer> repeated = new ArrayList<>();
    private final List<Integer> unspeakable = new ArrayList<>();
    private int seen;

    /** @param word its index */
    void word(int word, int hash, FoldedText text, int start, int end) {
        if (end - start < LEAST_LETTERS) {
            return;
        }
        for (int before : last) {
            if (before == hash) {
                repeated.add(word);
                break;
            }
        }
        last[seen++ % WINDOW] = hash;
        if (end - start >= LEAST_WITHOUT_VOWEL && isUnspeakable(text, start, end)) {
            unspeakable.add(word);
        }
    }

    private static boolean isUnspeakable(FoldedText text, int start, int end) {
        for (int i = start; i < end; i++) {
            if ("aeiouy0123456789".indexOf(text.charAt(i)) >= 0 || text.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    /** A mark for each; and for many of them others, so that a model can tell a slip from a flood. */
    void addTo(Marks marks) {
        for (int i = 0; i < repeated.size(); i++) {
            marks.add(i < MUCH ? "repeated" : i < VERY_MUCH ? "repeated-much" : "repeated-very-much", repeated.get(i));
        }
        unspeakable.forEach(word -> marks.add("unspeakable", word));
    }
}
