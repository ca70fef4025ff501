package org.mitschrift.standalone.training;

import java.util.ArrayList;
import java.util.List;
import org.mitschrift.text.reading.Reader;
import org.mitschrift.text.training.CrossValidation;
import org.mitschrift.text.training.CrossValidation.Scored;
import org.mitschrift.text.training.Example;
import org.mitschrift.text.training.HeadPlan;
import org.mitschrift.text.training.Metrics;

/** The figures of the models reading and manner in cross-validation by batch. Pure. */
public final class ReadingFigures {
    private static final List<String> SENTIMENTS = List.of("negative", "neutral", "positive");

    private final CrossValidation validated;
    private final List<HeadPlan> plans;

    public ReadingFigures(CrossValidation validated, List<HeadPlan> plans) {
        this.validated = validated;
        this.plans = plans;
    }

    /** Lines of a Markdown table: what, on which texts, figure. */
    public List<String> rows() {
        List<String> rows = new ArrayList<>();
        for (String group : List.of(Reader.GOAL, Reader.KIND, Reader.TOPIC)) {
            List<HeadPlan> heads =
                    plans.stream().filter(plan -> plan.name().startsWith(group)).toList();
            if (heads.isEmpty()) {
                continue;
            }
            rows.add(ToneFigures.row(
                    group.replace(":", "s, mean F1 at 0.5"),
                    "own corpus, CV by batch",
                    heads.stream().mapToDouble(this::f1).average().orElse(0)));
        }
        if (has(Reader.SENTIMENT)) {
            rows.add(ToneFigures.row("sentiment, macro-F1", "own corpus, CV by batch", sentiment()));
        }
        if (has(Reader.GENERAL)) {
            rows.add(ToneFigures.row("no goal: said so / undecided", "texts without a goal", states(true)));
            rows.add(ToneFigures.row("no goal: said so / undecided", "texts with a goal", states(false)));
        }
        plans.stream()
                .filter(plan -> !plan.name().startsWith(Reader.TOPIC))
                .forEach(plan ->
                        rows.add(ToneFigures.row(plan.name() + ", F1 at 0.5", "own corpus, CV by batch", f1(plan))));
        return rows;
    }

    private boolean has(String group) {
        return plans.stream().anyMatch(plan -> plan.name().startsWith(group));
    }

    private double f1(HeadPlan plan) {
        Scored scored = validated.of(plan.name(), example -> true);
        return Metrics.f1(
                scored.raw(), scored.yes(), validated.calibration(plan).zero());
    }

    private double[] score(HeadPlan plan) {
        var calibration = validated.calibration(plan);
        double[] raw = validated.of(plan.name(), example -> true).raw();
        double[] scores = new double[raw.length];
        for (int i = 0; i < raw.length; i++) {
            scores[i] = 1 / (1 + Math.exp(-calibration.slope() * (raw[i] - calibration.zero())));
        }
        return scores;
    }

    private HeadPlan plan(String head) {
        return plans.stream()
                .filter(plan -> plan.name().equals(head))
                .findFirst()
                .orElseThrow();
    }

    private double sentiment() {
        List<double[]> scores = SENTIMENTS.stream()
                .map(label -> score(plan(Reader.SENTIMENT + label)))
                .toList();
        int size = scores.get(0).length;
        double sum = 0;
        for (int label = 0; label < SENTIMENTS.size(); label++) {
            double[] called = new double[size];
            for (int i = 0; i < size; i++) {
                boolean most = true;
                for (double[] other : scores) {
                    most &= scores.get(label)[i] >= other[i];
                }
                called[i] = most ? 1 : 0;
            }
            boolean[] yes = validated
                    .of(Reader.SENTIMENT + SENTIMENTS.get(label), example -> true)
                    .yes();
            sum += Metrics.f1(called, yes, 0.5);
        }
        return sum / SENTIMENTS.size();
    }

    /** Of the texts without (or with) a goal: the share called general, and the share left undecided. */
    private double[] states(boolean withoutGoal) {
        List<double[]> goals = plans.stream()
                .filter(plan -> plan.name().startsWith(Reader.GOAL))
                .map(this::score)
                .toList();
        double[] general = score(plan(Reader.GENERAL));
        int texts = 0;
        int called = 0;
        int undecided = 0;
        List<Example> examples = validated.examples();
        for (int i = 0; i < general.length; i++) {
            if (examples.get(i).yes().contains(Reader.GENERAL) != withoutGoal) {
                continue;
            }
            int at = i;
            texts++;
            boolean assigned = goals.stream().anyMatch(scores -> scores[at] >= 0.5);
            called += !assigned && general[i] >= Reader.NO_GOAL ? 1 : 0;
            undecided += !assigned && general[i] < Reader.NO_GOAL ? 1 : 0;
        }
        return new double[] {called / (double) texts, undecided / (double) texts};
    }
}
