package org.mitschrift.text.training;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.util.ObjectStream;
import org.mitschrift.text.learn.Vector;

/**
 * Weighed vectors as OpenNLP's trainer reads them: a vector's weight is how often its event was seen, and the bias is a
 * constant feature of every event, the last one. It has to be a {@link OnePassRealValueDataIndexer}: the trainer takes
 * every value for 1 if it is handed any other indexer.
 */
final class CountedEvents extends OnePassRealValueDataIndexer {
    /** What each value is multiplied by; whoever trains has to multiply the prior by its square. RATIONALE.md says why. */
    static final float SCALE = 0.1f;

    static final String YES = "yes";
    static final String NO = "no";
    private static final String BIAS = "bias";

    private final int[] buckets;
    private final float[][] values;

    /** @param seen how often each vector counts */
    CountedEvents(List<Vector> vectors, boolean[] yes, int[] seen) {
        buckets = vectors.stream()
                .flatMapToInt(vector -> Arrays.stream(vector.buckets()))
                .distinct()
                .sorted()
                .toArray();
        contexts = vectors.stream().map(this::context).toArray(int[][]::new);
        values = vectors.stream().map(CountedEvents::scaledWithConstant).toArray(float[][]::new);
        outcomeList = IntStream.range(0, yes.length).map(i -> yes[i] ? 1 : 0).toArray();
        outcomeLabels = new String[] {NO, YES};
        numTimesEventsSeen = seen.clone();
        predLabels = Stream.concat(Arrays.stream(buckets).mapToObj(Integer::toString), Stream.of(BIAS))
                .toArray(String[]::new);
    }

    private int[] context(Vector vector) {
        int[] context = new int[vector.buckets().length + 1];
        for (int i = 0; i < vector.buckets().length; i++) {
            context[i] = Arrays.binarySearch(buckets, vector.buckets()[i]);
        }
        context[context.length - 1] = buckets.length;
        return context;
    }

    private static float[] scaledWithConstant(Vector vector) {
        float[] values = Arrays.copyOf(vector.values(), vector.values().length + 1);
        values[values.length - 1] = 1;
        for (int i = 0; i < values.length; i++) {
            values[i] *= SCALE;
        }
        return values;
    }

    /** The features in the order of the trainer's predicates, without the constant. */
    int[] buckets() {
        return buckets;
    }

    @Override
    public float[][] getValues() {
        return values;
    }

    @Override
    public int getNumEvents() {
        return Arrays.stream(numTimesEventsSeen).sum();
    }

    /** Nothing to read: the vectors are all there is. */
    @Override
    public void index(ObjectStream<Event> events) {
        throw new UnsupportedOperationException("The events came as vectors");
    }
}
