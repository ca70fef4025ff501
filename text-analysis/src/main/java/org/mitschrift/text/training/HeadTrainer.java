package org.mitschrift.text.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.util.TrainingParameters;
import org.mitschrift.text.learn.Vector;

/**
 * Trains one yes-or-no head with Apache OpenNLP: maximum entropy with an L2 prior by L-BFGS ({@link QNTrainer}), which for
 * two outcomes is logistic regression. Deterministic.
 */
final class HeadTrainer {
    private static final double FULL_WEIGHT = 10;
    private static final int MOST_ROUNDS = 200;
    private static final int ROUNDS_KEPT = 40;

    private HeadTrainer() {}

    /**
     * Trains.
     *
     * @param tenths how much each vector counts, 10 for once
     * @param c the prior's variance; larger trusts the examples more
     */
    static TrainedHead train(List<Vector> vectors, boolean[] yes, int[] tenths, double c) {
        CountedEvents events = new CountedEvents(vectors, yes, tenths);
        try {
            return head(events, (AbstractModel) trainer(c).train(events));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An event counts once for each tenth, so the prior's share is ten times as large. */
    private static EventTrainer trainer(double c) {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, MOST_ROUNDS);
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        parameters.put(QNTrainer.L2COST_PARAM, FULL_WEIGHT / c * CountedEvents.SCALE * CountedEvents.SCALE);
        parameters.put(QNTrainer.M_PARAM, ROUNDS_KEPT);
        return TrainerFactory.getEventTrainer(parameters, new HashMap<>());
    }

    /** An outcome has a parameter for each feature; what tells the two apart is the difference. */
    private static TrainedHead head(CountedEvents events, AbstractModel model) {
        int yes = model.getIndex(CountedEvents.YES);
        int no = model.getIndex(CountedEvents.NO);
        double[] weights = Arrays.stream((Context[]) model.getDataStructures()[0])
                .mapToDouble(
                        context -> CountedEvents.SCALE * (context.getParameters()[yes] - context.getParameters()[no]))
                .toArray();
        int last = events.buckets().length;
        return new TrainedHead(events.buckets(), Arrays.copyOf(weights, last), weights[last]);
    }
}
