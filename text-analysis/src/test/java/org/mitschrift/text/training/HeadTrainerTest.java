package org.mitschrift.text.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mitschrift.text.learn.Vector;

class HeadTrainerTest {
    private static final double C = 4;
    private static final int FEATURES = 30;

    private final Random random = new Random(3);
    private final List<Vector> vectors = new ArrayList<>();
    private final boolean[] yes = new boolean[400];
    private final int[] tenths = new int[yes.length];

    HeadTrainerTest() {
        for (int i = 0; i < yes.length; i++) {
            int first = random.nextInt(FEATURES - 1);
            int second = first + 1 + random.nextInt(FEATURES - first - 1);
            vectors.add(new Vector(new int[] {first * 7, second * 7}, new float[] {0.4f, 0.9f}));
            yes[i] = random.nextInt(FEATURES) < second;
            tenths[i] = 1 + random.nextInt(20);
        }
    }

    @Test
    void findsTheOptimumOfLogisticRegression() {
        TrainedHead head = HeadTrainer.train(vectors, yes, tenths, C);

        double[] pull = new double[FEATURES + 1];
        for (int i = 0; i < yes.length; i++) {
            double error = (1 / (1 + Math.exp(-head.raw(vectors.get(i)))) - (yes[i] ? 1 : 0)) * C * tenths[i] / 10;
            Vector vector = vectors.get(i);
            pull[vector.buckets()[0] / 7] += error * vector.values()[0];
            pull[vector.buckets()[1] / 7] += error * vector.values()[1];
            pull[FEATURES] += error;
        }
        for (int w = 0; w < head.buckets().length; w++) {
            assertThat(head.weights()[w] + pull[head.buckets()[w] / 7]).isCloseTo(0, within(0.5));
        }
        assertThat(head.bias() + pull[FEATURES]).isCloseTo(0, within(0.5));
    }

    @Test
    void aVectorThatCountsTwiceIsTheSameAsTwoOfThem() {
        List<Vector> twice = new ArrayList<>(vectors);
        twice.add(vectors.get(0));
        boolean[] yesTwice = java.util.Arrays.copyOf(yes, twice.size());
        yesTwice[yes.length] = yes[0];
        int[] once = java.util.Arrays.copyOf(tenths, twice.size());
        once[yes.length] = tenths[0];
        int[] doubled = tenths.clone();
        doubled[0] *= 2;

        double byTwo = HeadTrainer.train(twice, yesTwice, once, C).raw(vectors.get(0));
        double byCount = HeadTrainer.train(vectors, yes, doubled, C).raw(vectors.get(0));

        assertThat(byTwo).isCloseTo(byCount, within(0.01));
    }

    @Test
    void givesTheSameWeightsEachTime() {
        TrainedHead first = HeadTrainer.train(vectors, yes, tenths, C);
        TrainedHead second = HeadTrainer.train(vectors, yes, tenths, C);

        assertThat(first.weights()).isEqualTo(second.weights());
        assertThat(first.bias()).isEqualTo(second.bias());
    }
}
