package org.mitschrift.text.learn;

import java.util.Arrays;
import java.util.List;
import org.mitschrift.contract.analysis.Span;

/**
 * What a text is made of: each occurrence of a feature, and the word it came from. Not yet weighed.
 *
 * @param distinct every bucket once, sorted, and how often it occurs
 * @param buckets the hashed feature of each occurrence, 0 to 2^18 - 1; the upper half are words and pairs of words
 * @param words index into {@code spans} of each occurrence; -1 where it belongs to no single word
 * @param marks hashed features that say which lists the words stand on; each counts {@link #MARK}
 * @param markWords index into {@code spans} of each mark, or -1
 * @param spans each word's place in the original text; a sentence has those of the whole text
 * @param sentences the same of each sentence; none where there is only one
 */
@SuppressWarnings("ArrayRecordComponent") // never changed once built; copying would cost more than the scoring
public record Features(
        Counted distinct,
        int[] buckets,
        int[] words,
        int[] marks,
        int[] markWords,
        List<Span> spans,
        List<Features> sentences) {
    /** A mark's value beside the grams' and the words' vectors; chosen by cross-validation. */
    static final float MARK = 0.25f;

    /**
     * Something said of a text.
     *
     * @param name e.g. {@code ends-in-question}
     * @param word index into {@code spans}, or -1
     */
    public record Mark(String name, int word) {}

    /** The same text with more marks. */
    public Features with(List<Mark> more) {
        int[] allMarks = Arrays.copyOf(marks, marks.length + more.size());
        int[] allWords = Arrays.copyOf(markWords, allMarks.length);
        for (int i = 0; i < more.size(); i++) {
            allMarks[marks.length + i] = Hashes.word(Hashes.of(more.get(i).name()));
            allWords[marks.length + i] = more.get(i).word();
        }
        return new Features(distinct, buckets, words, allMarks, allWords, spans, sentences);
    }

    static final int BITS = 18;
    /** How many buckets there are. */
    public static final int SIZE = 1 << BITS;

    private static final int DIGIT = (1 << (BITS / 2)) - 1;

    /** Buckets from here on are of words and of pairs of words, those below of characters. */
    static final int WORDS = SIZE / 2;

    /**
     * Buckets and how often each occurs.
     *
     * @param buckets sorted, each once
     */
    public record Counted(int[] buckets, int[] times) {
        /** The index of the first bucket that is of a word or a pair of words; as many as there are where there is none. */
        int firstWord() {
            int found = Arrays.binarySearch(buckets, WORDS);
            return found < 0 ? -found - 1 : found;
        }

        static Counted of(int[] occurrences) {
            int[] sorted = sorted(occurrences);
            int[] buckets = new int[sorted.length];
            int[] times = new int[sorted.length];
            int count = 0;
            for (int i = 0; i < sorted.length; i++) {
                if (i == 0 || sorted[i] != sorted[i - 1]) {
                    buckets[count++] = sorted[i];
                }
                times[count - 1]++;
            }
            return new Counted(Arrays.copyOf(buckets, count), Arrays.copyOf(times, count));
        }

        /** By their lower, then by their upper half of bits (radix sort): a third of the time of a sort by comparison. */
        private static int[] sorted(int[] occurrences) {
            return byDigit(byDigit(occurrences, 0), BITS / 2);
        }

        private static int[] byDigit(int[] values, int shift) {
            int[] places = new int[(1 << (BITS / 2)) + 1];
            for (int value : values) {
                places[(value >>> shift & DIGIT) + 1]++;
            }
            for (int digit = 1; digit < places.length; digit++) {
                places[digit] += places[digit - 1];
            }
            int[] sorted = new int[values.length];
            for (int value : values) {
                sorted[places[value >>> shift & DIGIT]++] = value;
            }
            return sorted;
        }
    }
}
