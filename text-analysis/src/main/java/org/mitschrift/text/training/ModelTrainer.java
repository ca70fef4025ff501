package org.mitschrift.text.training;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mitschrift.text.learn.Head;
import org.mitschrift.text.learn.Idf;
import org.mitschrift.text.learn.LinearModel;
import org.mitschrift.text.learn.ModelBuilder;
import org.mitschrift.text.training.Lessons.Weighed;

/** Trains a model on all examples, with the calibration that cross-validation gave. */
public final class ModelTrainer {
    private ModelTrainer() {}

    public static LinearModel train(String version, List<HeadPlan> plans, CrossValidation validated) {
        List<Example> examples = validated.examples().stream()
                .filter(example -> !example.weights().isEmpty())
                .toList();
        Idf idf = Idf.of(examples.stream().map(Example::features).toList());
        List<Weighed> weighed = CrossValidation.weighed(examples, idf);
        Map<String, TrainedHead> trained = new ConcurrentHashMap<>();
        plans.parallelStream()
                .forEach(plan ->
                        trained.put(plan.name(), CrossValidation.train(plan, examples, weighed, example -> true)));
        ModelBuilder builder = new ModelBuilder(idf, plans.size());
        for (HeadPlan plan : plans) {
            TrainedHead head = java.util.Objects.requireNonNull(trained.get(plan.name()));
            Calibration calibration = validated.calibration(plan);
            builder.add(
                    new Head(plan.name(), head.bias(), 0, calibration.zero(), calibration.slope(), plan.bySentence()),
                    head.buckets(),
                    head.weights());
        }
        return builder.build(version);
    }
}
