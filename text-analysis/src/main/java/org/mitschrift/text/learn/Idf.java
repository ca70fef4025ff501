package org.mitschrift.text.learn;

import java.util.Arrays;
import java.util.List;

/**
 * How rare each bucket is, as a weight: idf = ln((1 + n) / (1 + df)) + 1 (Salton and Buckley 1988, smoothed), in steps of
 * 1/20; 0 where a bucket was seen in fewer than two texts. Weighs features into a vector of length 1, marks beside it.
 * Immutable.
 */
public final class Idf {
    private static final float STEP = 0.05f;
    private static final int LEAST_TEXTS = 2;

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
        return (steps[bucket] & 0xff) * STEP;
    }

    /** Frequency times idf, divided by the vector's length; a mark counts {@link Features#MARK}, whatever its idf. */
    public Vector weigh(Features text) {
        int[] distinct = text.distinct().buckets();
        int[] buckets = new int[distinct.length + text.marks().length];
        float[] values = new float[buckets.length];
        int count = 0;
        double squares = 0;
        for (int i = 0; i < distinct.length; i++) {
            float value = text.distinct().times()[i] * of(distinct[i]);
            if (value > 0) {
                buckets[count] = distinct[i];
                values[count++] = value;
                squares += value * value;
            }
        }
        float norm = norm(squares);
        for (int i = 0; i < count; i++) {
            values[i] *= norm;
        }
        for (int mark : text.marks()) {
            buckets[count] = mark;
            values[count++] = Features.MARK;
        }
        return new Vector(Arrays.copyOf(buckets, count), Arrays.copyOf(values, count));
    }

    /** One divided by the length of the vector before normalizing; 0 for a text without known features. */
    float norm(Features text) {
        double squares = 0;
        for (int i = 0; i < text.distinct().buckets().length; i++) {
            double value = text.distinct().times()[i] * of(text.distinct().buckets()[i]);
            squares += value * value;
        }
        return norm(squares);
    }

    private static float norm(double squares) {
        return squares == 0 ? 0 : (float) (1 / Math.sqrt(squares));
    }

    /** What one occurrence of a bucket adds to a vector of this norm. */
    float share(int bucket, float norm) {
        return of(bucket) * norm;
    }
}
