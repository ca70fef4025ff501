package org.mitschrift.text.training;

import java.util.HashMap;
import java.util.List;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.util.TrainingParameters;
import org.mitschrift.text.learn.Vector;

/**
 * Trains one yes-or-no head: OpenNLP's maximum entropy with L-BFGS ({@code MAXENT_QN}) and a Gaussian prior, which is
 * logistic regression. C is the prior's variance for an example of weight 10.
 */
final class HeadTrainer {
    private static final int ITERATIONS = 60;
    private static final int MEMORY = 7;
    private static final int FULL_WEIGHT = 10;

    private HeadTrainer() {}

    /**
     * Trains.
     *
     * @param weights in tenths, one for each vector
     * @return a weight for each bucket
     */
    static TrainedHead train(List<Vector> vectors, boolean[] yes, int[] weights, double c) {
        WeightedEvents events = new WeightedEvents(vectors, yes, weights);
        QNTrainer trainer = new QNTrainer();
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(QNTrainer.M_PARAM, MEMORY);
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        parameters.put(QNTrainer.L2COST_PARAM, FULL_WEIGHT / c);
        trainer.init(parameters, new HashMap<>());
        AbstractModel model = trainer.trainModel(ITERATIONS, events);
        int predicates = events.buckets().length;
        double[] learned = new double[predicates];
        double bias = 0;
        for (int i = 0; i <= predicates; i++) {
            double weight = difference(model, Integer.toString(i));
            if (i < predicates) {
                learned[i] = weight;
            } else {
                bias = weight;
            }
        }
        return new TrainedHead(events.buckets(), learned, bias);
    }

    /** What a predicate says for yes against no. */
    private static double difference(AbstractModel model, String predicate) {
        @SuppressWarnings("unchecked")
        java.util.Map<String, Context> contexts = (java.util.Map<String, Context>) model.getDataStructures()[1];
        Context context = contexts.get(predicate);
        if (context == null) {
            return 0;
        }
        double sum = 0;
        for (int i = 0; i < context.getOutcomes().length; i++) {
            boolean isYes = model.getOutcome(context.getOutcomes()[i]).equals(WeightedEvents.YES);
            sum += isYes ? context.getParameters()[i] : -context.getParameters()[i];
        }
        return sum;
    }
}
