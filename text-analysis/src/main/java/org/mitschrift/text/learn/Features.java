package org.mitschrift.text.learn;

import java.util.List;
import org.mitschrift.contract.analysis.Span;

/**
 * What a text is made of: each occurrence of a feature, and the word it came from. Not yet weighed.
 *
 * @param buckets the hashed feature of each occurrence, 0 to 2^18 - 1
 * @param words index into {@code spans} of each occurrence; -1 where it belongs to no single word
 * @param marks hashed features that say which lists the words stand on; each counts {@link #MARK}
 * @param markWords index into {@code spans} of each mark, or -1
 * @param spans each word's place in the original text
 */
@SuppressWarnings("ArrayRecordComponent") // never changed once built; copying would cost more than the scoring
public record Features(int[] buckets, int[] words, int[] marks, int[] markWords, List<Span> spans) {
    /** A mark's value beside the grams' vector of length 1; chosen by cross-validation. */
    static final float MARK = 0.2f;

    static final int BITS = 18;
    static final int SIZE = 1 << BITS;
}
