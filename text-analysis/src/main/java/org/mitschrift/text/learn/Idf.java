package org.mitschrift.text.learn;

import java.util.Arrays;
import java.util.List;

/**
 * How rare each bucket is, as a weight: idf = ln((1 + n) / (1 + df)) + 1 (Salton and Buckley 1988, smoothed), in steps of
 * 1/20; 0 where a bucket was seen in fewer than two texts. Weighs features into two vectors side by side, of characters
 * with length 1 and of words with length {@link #OF_WORDS}, so that the many characters don't drown the few words; marks
 * come on top. Immutable.
 */
public final class Idf {
    private static final float STEP = 0.05f;
    private static final int LEAST_TEXTS = 2;
    private static final float OF_WORDS = 0.8f;

    /** Added to the squares, so that of two words and an exclamation mark not each is a third of the matter. */
    private static final double SHORT_GRAMS = 1500;

    private static final double SHORT_WORDS = 500;

    private final byte[] steps;

    Idf(byte[] steps) {
        this.steps = steps;
    }

    /** Counts in how many texts each bucket stands. */
    public static Idf of(List<Features> texts) {
        int[] seen = new int[Features.SIZE];
        for (Features text : texts) {
            for (int bucket : text.distinct().buckets()) {
                seen[bucket]++;
            }
        }
        byte[] steps = new byte[Features.SIZE];
        for (int i = 0; i < steps.length; i++) {
            double idf = Math.log((1.0 + texts.size()) / (1.0 + seen[i])) + 1;
            steps[i] = seen[i] < LEAST_TEXTS ? 0 : (byte) Math.min(255, Math.round(idf / STEP));
        }
        return new Idf(steps);
    }

    byte[] steps() {
        return steps;
    }

    private float of(int bucket) {
        return ofStep(steps[bucket]);
    }

    static float ofStep(byte step) {
        return (step & 0xff) * STEP;
    }

    /** Frequency times idf, divided by its kind's length; a mark counts {@link Features#MARK}, whatever its idf. */
    public Vector weigh(Features text) {
        int[] distinct = text.distinct().buckets();
        int[] buckets = new int[distinct.length + text.marks().length];
        float[] values = new float[buckets.length];
        Norms norms = norms(text);
        int count = 0;
        for (int i = 0; i < distinct.length; i++) {
            float value = text.distinct().times()[i] * of(distinct[i]);
            if (value > 0) {
                buckets[count] = distinct[i];
                values[count++] = value * norms.of(distinct[i]);
            }
        }
        for (int mark : text.marks()) {
            buckets[count] = mark;
            values[count++] = Features.MARK;
        }
        return new Vector(Arrays.copyOf(buckets, count), Arrays.copyOf(values, count));
    }

    /** What each kind's values are multiplied by. */
    record Norms(float grams, float words) {
        float of(int bucket) {
            return bucket < Features.WORDS ? grams : words;
        }
    }

    Norms norms(Features text) {
        int[] buckets = text.distinct().buckets();
        double grams = 0;
        double words = 0;
        for (int i = 0; i < buckets.length; i++) {
            double value = text.distinct().times()[i] * of(buckets[i]);
            if (buckets[i] < Features.WORDS) {
                grams += value * value;
            } else {
                words += value * value;
            }
        }
        return norms(grams, words);
    }

    /** Of the sums of the squared values of a text's grams and of its words. */
    static Norms norms(double grams, double words) {
        return new Norms(norm(grams + SHORT_GRAMS, 1), norm(words + SHORT_WORDS, OF_WORDS));
    }

    private static float norm(double squares, float length) {
        return (float) (length / Math.sqrt(squares));
    }

    /** What one occurrence of a bucket adds to a vector with these norms. */
    float share(int bucket, Norms norms) {
        return of(bucket) * norms.of(bucket);
    }
}
