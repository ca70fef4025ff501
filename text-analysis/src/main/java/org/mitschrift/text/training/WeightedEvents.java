package org.mitschrift.text.training;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import opennlp.tools.ml.model.DataIndexer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.TrainingParameters;
import org.mitschrift.text.learn.Vector;

/**
 * Vectors as OpenNLP's trainers see events. A weight is the number of times an event was seen, so that nothing has to be
 * repeated. OpenNLP knows no bias: the last predicate is a constant.
 */
@SuppressWarnings("EI_EXPOSE_REP")
final class WeightedEvents implements DataIndexer {
    static final String YES = "yes";
    static final String NO = "no";

    private final int[][] contexts;
    private final float[][] values;
    private final int[] seen;
    private final int[] outcomes;
    private final int[] buckets;

    /** @param weights in tenths, above 0 */
    WeightedEvents(List<Vector> vectors, boolean[] yes, int[] weights) {
        buckets = vectors.stream().flatMapToInt(v -> Arrays.stream(v.buckets())).distinct().sorted().toArray();
        contexts = new int[vectors.size()][];
        values = new float[vectors.size()][];
        seen = weights;
        outcomes = new int[vectors.size()];
        for (int i = 0; i < contexts.length; i++) {
            Vector vector = vectors.get(i);
            int[] predicates = Arrays.copyOf(vector.buckets(), vector.buckets().length + 1);
            for (int j = 0; j < predicates.length - 1; j++) {
                predicates[j] = Arrays.binarySearch(buckets, predicates[j]);
            }
            predicates[predicates.length - 1] = buckets.length;
            contexts[i] = predicates;
            values[i] = Arrays.copyOf(vector.values(), predicates.length);
            values[i][predicates.length - 1] = 1;
            outcomes[i] = yes[i] ? 0 : 1;
        }
    }

    /** The bucket of each predicate but the last, which is the bias. */
    int[] buckets() {
        return buckets;
    }

    @Override
    public int[][] getContexts() {
        return contexts;
    }

    @Override
    public int[] getNumTimesEventsSeen() {
        return seen;
    }

    @Override
    public int[] getOutcomeList() {
        return outcomes;
    }

    @Override
    public String[] getPredLabels() {
        return IntStream.rangeClosed(0, buckets.length)
                .mapToObj(Integer::toString)
                .toArray(String[]::new);
    }

    @Override
    public int[] getPredCounts() {
        return new int[buckets.length + 1];
    }

    @Override
    public String[] getOutcomeLabels() {
        return new String[] {YES, NO};
    }

    @Override
    public float[][] getValues() {
        return values;
    }

    @Override
    public int getNumEvents() {
        return contexts.length;
    }

    @Override
    public void init(TrainingParameters parameters, Map<String, String> report) {}

    @Override
    public void index(ObjectStream<Event> events) {
        throw new UnsupportedOperationException("These events are indexed already");
    }
}
