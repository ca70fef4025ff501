package org.mitschrift.text.training;

import java.util.Arrays;
import java.util.List;
import org.mitschrift.text.learn.Features;
import org.mitschrift.text.learn.Vector;

/**
 * Makes features larger that yes and no use differently before a head is trained (naive Bayes log-count ratios, Wang and
 * Manning 2012), so that few examples are spent on the telling ones. The head's weights are scaled back, so the model stays
 * linear in the plain features.
 */
final class Contrast {
    private static final float SMOOTHING = 0.05f;
    private static final float ONCE = 10;

    private final float[] factors;

    private Contrast(float[] factors) {
        this.factors = factors;
    }

    /**
     * Counts.
     *
     * @param seen how often each vector counts
     * @param strength 0 for none (every factor is 1), 1 for the mere ratios
     */
    static Contrast of(List<Vector> vectors, boolean[] yes, int[] seen, double strength) {
        float[][] sums = new float[2][Features.SIZE];
        Arrays.fill(sums[0], SMOOTHING);
        Arrays.fill(sums[1], SMOOTHING);
        for (int i = 0; i < yes.length; i++) {
            float[] side = sums[yes[i] ? 1 : 0];
            Vector vector = vectors.get(i);
            for (int j = 0; j < vector.buckets().length; j++) {
                side[vector.buckets()[j]] += vector.values()[j] * seen[i] / ONCE;
            }
        }
        float[] factors = new float[Features.SIZE];
        double odds = Math.log(total(sums[1]) / total(sums[0]));
        for (int b = 0; b < factors.length; b++) {
            factors[b] = (float) Math.abs(Math.log(sums[1][b] / sums[0][b]) - odds);
        }
        double mean = vectors.stream()
                .flatMapToInt(vector -> Arrays.stream(vector.buckets()))
                .mapToDouble(bucket -> factors[bucket])
                .average()
                .orElse(1);
        for (int b = 0; b < factors.length; b++) {
            factors[b] = (float) (1 - strength + strength * factors[b] / mean);
        }
        return new Contrast(factors);
    }

    private static double total(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum;
    }

    Vector apply(Vector vector) {
        float[] values = vector.values().clone();
        for (int i = 0; i < values.length; i++) {
            values[i] *= factors[vector.buckets()[i]];
        }
        return new Vector(vector.buckets(), values);
    }

    /** The head as it counts on plain features. */
    TrainedHead undo(TrainedHead head) {
        double[] weights = head.weights().clone();
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= factors[head.buckets()[i]];
        }
        return new TrainedHead(head.buckets(), weights, head.bias());
    }
}
