package org.mitschrift.text.training;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.mitschrift.text.learn.Vector;

/**
 * Trains one yes-or-no head: logistic regression with an L2 prior by dual coordinate descent (Yu, Huang and Lin 2011,
 * algorithm 5, as in LIBLINEAR). The bias is the weight of a constant. Deterministic. RATIONALE.md says why it is not
 * OpenNLP's minimizer.
 */
final class HeadTrainer {
    private static final double FULL_WEIGHT = 10;
    private static final int MOST_ROUNDS = 200;
    private static final double ENOUGH = 0.02;
    private static final double SHRINK = 0.1;

    private final List<Vector> vectors;
    private final boolean[] yes;
    private final double[] most; // C of each example
    private final double[] alpha;
    private final int[] buckets;
    private final int[][] at; // of each vector's features in buckets
    private final double[] squares;
    private final double[] weights;
    private double precision = 1e-2;

    private HeadTrainer(List<Vector> vectors, boolean[] yes, int[] tenths, double c) {
        this.vectors = vectors;
        this.yes = yes;
        most = Arrays.stream(tenths).mapToDouble(t -> c * t / FULL_WEIGHT).toArray();
        alpha = new double[most.length];
        buckets = vectors.stream()
                .flatMapToInt(v -> Arrays.stream(v.buckets()))
                .distinct()
                .sorted()
                .toArray();
        at = new int[most.length][];
        squares = new double[most.length];
        weights = new double[buckets.length + 1];
        for (int i = 0; i < most.length; i++) {
            alpha[i] = Math.min(0.001 * most[i], 1e-8);
            at[i] = Arrays.stream(vectors.get(i).buckets())
                    .map(bucket -> Arrays.binarySearch(buckets, bucket))
                    .toArray();
            squares[i] = 1;
            for (float value : vectors.get(i).values()) {
                squares[i] += value * value;
            }
            move(i, alpha[i]);
        }
    }

    /**
     * Trains.
     *
     * @param tenths how much each vector counts, 10 for once
     * @param c the prior's variance; larger trusts the examples more
     */
    static TrainedHead train(List<Vector> vectors, boolean[] yes, int[] tenths, double c) {
        HeadTrainer trainer = new HeadTrainer(vectors, yes, tenths, c);
        int[] order = IntStream.range(0, yes.length).toArray();
        Random random = new Random(1);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            shuffle(order, random);
            double worst = 0;
            for (int i : order) {
                worst = Math.max(worst, trainer.improve(i));
            }
            if (worst < ENOUGH) {
                break;
            }
            trainer.precision = Math.max(1e-8, trainer.precision * SHRINK);
        }
        int last = trainer.buckets.length;
        return new TrainedHead(trainer.buckets, Arrays.copyOf(trainer.weights, last), trainer.weights[last]);
    }

    /** Solves one example's part by Newton's method; gives how far it was from its optimum. */
    private double improve(int i) {
        double margin = (yes[i] ? 1 : -1) * dot(i);
        boolean swapped = 0.5 * squares[i] * (most[i] - 2 * alpha[i]) + margin < 0;
        double sign = swapped ? -1 : 1;
        double old = swapped ? most[i] - alpha[i] : alpha[i];
        double z = most[i] - old < 0.5 * most[i] ? SHRINK * old : old;
        double slope = slope(i, z, old, sign * margin);
        double first = Math.abs(slope);
        int steps = 0;
        while (Math.abs(slope) >= precision && steps < 100) {
            double curve = squares[i] + most[i] / (most[i] - z) / z;
            double next = z - slope / curve;
            z = next <= 0 ? z * SHRINK : next;
            slope = slope(i, z, old, sign * margin);
            steps++;
        }
        if (steps > 0) {
            alpha[i] = swapped ? most[i] - z : z;
            move(i, sign * (z - old));
        }
        return first;
    }

    private double slope(int i, double z, double old, double margin) {
        return squares[i] * (z - old) + margin + Math.log(z / (most[i] - z));
    }

    private double dot(int i) {
        float[] values = vectors.get(i).values();
        double sum = weights[buckets.length];
        for (int j = 0; j < values.length; j++) {
            sum += weights[at[i][j]] * values[j];
        }
        return sum;
    }

    private void move(int i, double by) {
        float[] values = vectors.get(i).values();
        double step = yes[i] ? by : -by;
        for (int j = 0; j < values.length; j++) {
            weights[at[i][j]] += step * values[j];
        }
        weights[buckets.length] += step;
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
    }
}
