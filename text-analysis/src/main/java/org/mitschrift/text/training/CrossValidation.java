package org.mitschrift.text.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.mitschrift.text.learn.Idf;
import org.mitschrift.text.training.Lessons.Weighed;

/**
 * Raw values of every head for every example, each by a model that saw neither it nor its fold. Also idf is counted
 * without it. Immutable.
 */
public final class CrossValidation {
    private final List<Example> examples;
    private final Map<String, double[]> rawByHead;

    private CrossValidation(List<Example> examples, Map<String, double[]> rawByHead) {
        this.examples = examples;
        this.rawByHead = rawByHead;
    }

    /** Trains every head once a fold, on all cores. */
    public static CrossValidation run(List<HeadPlan> plans, List<Example> examples) {
        Map<String, double[]> raw = new LinkedHashMap<>();
        plans.forEach(plan -> raw.put(plan.name(), new double[examples.size()]));
        for (int fold = 0; fold < Example.FOLDS; fold++) {
            List<Weighed> weighed = weighedWithout(examples, fold);
            int out = fold;
            plans.parallelStream().forEach(plan -> {
                TrainedHead head = train(plan, examples, weighed, example -> example.fold() != out);
                double[] values = raw.getOrDefault(plan.name(), new double[0]);
                for (int i = 0; i < values.length; i++) {
                    if (examples.get(i).fold() == out) {
                        values[i] = head.raw(weighed.get(i), plan.bySentence());
                    }
                }
            });
        }
        return new CrossValidation(examples, raw);
    }

    private static List<Weighed> weighedWithout(List<Example> examples, int fold) {
        Idf idf = Idf.of(examples.stream()
                .filter(example -> example.fold() != fold && !example.weights().isEmpty())
                .map(Example::features)
                .toList());
        return weighed(examples, idf);
    }

    static List<Weighed> weighed(List<Example> examples, Idf idf) {
        return examples.parallelStream()
                .map(example -> Weighed.of(example, idf))
                .toList();
    }

    static TrainedHead train(HeadPlan plan, List<Example> examples, List<Weighed> weighed, Predicate<Example> use) {
        Lessons lessons = new Lessons(plan);
        for (int i = 0; i < examples.size(); i++) {
            if (use.test(examples.get(i))) {
                lessons.add(examples.get(i), weighed.get(i));
            }
        }
        return lessons.learn();
    }

    /** The held-out raw values of a head for the examples that fit, with their labels. */
    public Scored of(String head, Predicate<Example> which) {
        int[] fit = IntStream.range(0, examples.size())
                .filter(i -> which.test(examples.get(i)))
                .toArray();
        double[] all = rawByHead.getOrDefault(head, new double[examples.size()]);
        boolean[] yes = new boolean[fit.length];
        double[] raw = new double[fit.length];
        for (int i = 0; i < fit.length; i++) {
            raw[i] = all[fit[i]];
            yes[i] = examples.get(fit[i]).yes().contains(head);
        }
        return new Scored(raw, yes);
    }

    /** The calibration that held-out values give. */
    public Calibration calibration(HeadPlan plan) {
        Scored scored =
                of(plan.name(), example -> example.set().equals(plan.judgedOn()) && example.weight(plan.name()) > 0);
        return Calibration.of(scored.raw(), scored.yes(), plan.macro());
    }

    public List<Example> examples() {
        return examples;
    }

    /** Raw values and whether they should be high. */
    @SuppressWarnings("ArrayRecordComponent") // handed out fresh
    public record Scored(double[] raw, boolean[] yes) {}
}
