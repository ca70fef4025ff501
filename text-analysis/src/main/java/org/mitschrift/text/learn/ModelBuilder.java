package org.mitschrift.text.learn;

import java.util.ArrayList;
import java.util.List;

/** Packs trained heads into a model: weights in 127 steps to either side of the head's largest. Used by one thread. */
public final class ModelBuilder {
    private static final int STEPS = 127;

    private final Idf idf;
    private final List<Head> heads = new ArrayList<>();
    private final byte[] weights;
    private final int size;

    public ModelBuilder(Idf idf, int heads) {
        this.idf = idf;
        this.size = heads;
        this.weights = new byte[Features.SIZE * heads];
    }

    /**
     * Adds the next head.
     *
     * @param calibrated all but its scale, which is set here
     * @param learned the weight of each bucket in {@code buckets}
     */
    public void add(Head calibrated, int[] buckets, double[] learned) {
        double most = 1e-9;
        for (double weight : learned) {
            most = Math.max(most, Math.abs(weight));
        }
        double scale = most / STEPS;
        for (int i = 0; i < buckets.length; i++) {
            weights[buckets[i] * size + heads.size()] = (byte) Math.round(learned[i] / scale);
        }
        heads.add(calibrated.withScale(scale));
    }

    public LinearModel build(String version) {
        if (heads.size() != size) {
            throw new IllegalStateException("A head is missing");
        }
        return new LinearModel(version, heads, idf, weights);
    }
}
