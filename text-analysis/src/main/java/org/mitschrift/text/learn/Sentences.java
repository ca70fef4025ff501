package org.mitschrift.text.learn;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a text's sentences begin: after a full stop, a question or exclamation mark and a blank, or in a new line. Fewer
 * than three words are no sentence of their own. Told token by token. Used by one thread.
 */
final class Sentences {
    private static final String ENDS = ".!?…";
    private static final String CLOSING = "\"“”«»‘’)]";
    private static final int LEAST_WORDS = 3;

    /**
     * A sentence.
     *
     * @param endWord after the last
     * @param from of the features
     * @param to after the last
     */
    record Range(int firstWord, int endWord, int from, int to) {}

    private final List<int[]> begins = new ArrayList<>();
    private boolean ended;
    private boolean next = true;
    private int length;

    void blank(char c) {
        next |= ended || c == '\n';
    }

    /**
     * The next token.
     *
     * @param word its index
     * @param feature the index of its first feature
     */
    void token(int word, int feature, char first) {
        if (next && (begins.isEmpty() || length >= LEAST_WORDS)) {
            begins.add(new int[] {word, feature});
            length = 0;
        }
        next = false;
        if (Character.isLetterOrDigit(first)) {
            length++;
        }
        ended = ENDS.indexOf(first) >= 0 || (ended && CLOSING.indexOf(first) >= 0);
    }

    /** All sentences in order; none where the text is only one. */
    List<Range> ranges(int words, int features) {
        if (begins.size() > 1 && length < LEAST_WORDS) {
            begins.remove(begins.size() - 1);
        }
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i < begins.size() && begins.size() > 1; i++) {
            int[] end = i + 1 < begins.size() ? begins.get(i + 1) : new int[] {words, features};
            ranges.add(new Range(begins.get(i)[0], end[0], begins.get(i)[1], end[1]));
        }
        return ranges;
    }
}
