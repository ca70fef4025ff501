package org.mitschrift.text.training;

import java.util.Arrays;
import org.mitschrift.text.learn.Vector;
import org.mitschrift.text.learn.Worst;

/**
 * What was learned, before it is packed.
 *
 * @param buckets sorted
 * @param weights of each bucket
 */
@SuppressWarnings("ArrayRecordComponent") // never changed once built
record TrainedHead(int[] buckets, double[] weights, double bias) {
    double raw(Vector vector) {
        double sum = bias;
        for (int i = 0; i < vector.buckets().length; i++) {
            int at = Arrays.binarySearch(buckets, vector.buckets()[i]);
            if (at >= 0) {
                sum += weights[at] * vector.values()[i];
            }
        }
        return sum;
    }

    /** A text's value, as the shipped model will have it. */
    double raw(Lessons.Weighed text, boolean bySentence) {
        double whole = raw(text.whole());
        if (!bySentence || text.sentences().isEmpty()) {
            return whole;
        }
        double highest = text.sentences().stream().mapToDouble(this::raw).max().orElse(whole);
        return Worst.of(whole, highest, text.sentences().size());
    }
}
