package org.mitschrift.standalone.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.mitschrift.text.training.Calibration;
import org.mitschrift.text.training.CrossValidation;
import org.mitschrift.text.training.Example;
import org.mitschrift.text.training.HeadPlan;

/** Every example's score in every category, as an analysis by models that did not see it would give. Pure. */
final class HeldOut {
    private final List<Example> examples;
    private final Map<String, double[]> scores = new HashMap<>();

    HeldOut(CrossValidation validated, List<HeadPlan> plans) {
        this.examples = validated.examples();
        for (HeadPlan plan : plans) {
            Calibration calibration = validated.calibration(plan);
            double[] raw = validated.of(plan.name(), example -> true).raw();
            double[] score = new double[raw.length];
            for (int i = 0; i < raw.length; i++) {
                score[i] = Math.max(calibration.score(raw[i]), known(plan.name(), i));
            }
            scores.put(plan.name(), score);
        }
    }

    private double known(String category, int example) {
        return examples.get(example).known().getOrDefault(category, 0.0);
    }

    private double score(String category, int example) {
        double[] learned = scores.get(category);
        return learned == null ? known(category, example) : learned[example];
    }

    /**
     * The share of these examples that any of the categories flags.
     *
     * @param from the score from which each category does
     */
    double flagged(Predicate<Example> which, Map<String, Double> from) {
        int all = 0;
        int flagged = 0;
        for (int i = 0; i < examples.size(); i++) {
            if (which.test(examples.get(i))) {
                int example = i;
                all++;
                flagged +=
                        from.entrySet().stream().anyMatch(entry -> score(entry.getKey(), example) >= entry.getValue())
                                ? 1
                                : 0;
            }
        }
        return flagged / (double) Math.max(1, all);
    }
}
