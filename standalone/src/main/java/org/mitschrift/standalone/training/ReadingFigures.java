package org.mitschrift.standalone.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.mitschrift.text.reading.Reader;
import org.mitschrift.text.training.CrossValidation;
import org.mitschrift.text.training.CrossValidation.Scored;
import org.mitschrift.text.training.Example;
import org.mitschrift.text.training.HeadPlan;
import org.mitschrift.text.training.Metrics;
import org.mitschrift.text.training.ToneTraining;

/** The figures of the models reading and manner in cross-validation by batch. Pure. */
public final class ReadingFigures {
    private static final List<String> SENTIMENTS = List.of("negative", "neutral", "positive");

    private static final String OWN_CORPUS = "own corpus, CV by batch";
    private static final String REAL_TEXTS = "real contributions (CIMT) by our labels, never trained on";

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
                    OWN_CORPUS,
                    heads.stream()
                            .mapToDouble(plan -> f1(plan, ReadingFigures::isOwn))
                            .average()
                            .orElse(0)));
        }
        if (has(Reader.SENTIMENT)) {
            rows.add(ToneFigures.row("sentiment, macro-F1", OWN_CORPUS, sentiment(ReadingFigures::isOwn)));
            rows.add(ToneFigures.row("sentiment, F1 of negative / neutral", REAL_TEXTS, negativeAndNeutral()));
        }
        if (has(Reader.GENERAL)) {
            rows.add(ToneFigures.row("no goal: said so / undecided", "texts without a goal", states(true)));
            rows.add(ToneFigures.row("no goal: said so / undecided", "texts with a goal", states(false)));
        }
        plans.stream()
                .filter(plan -> !plan.name().startsWith(Reader.TOPIC))
                .forEach(plan -> rows.add(
                        ToneFigures.row(plan.name() + ", F1 at 0.5", OWN_CORPUS, f1(plan, ReadingFigures::isOwn))));
        plans.stream()
                .filter(plan -> plan.name().startsWith(Reader.KIND))
                .forEach(plan -> rows.add(
                        ToneFigures.row(plan.name() + ", F1 at 0.5", REAL_TEXTS, f1(plan, ReadingFigures::isReal))));
        return rows;
    }

    private static boolean isOwn(Example example) {
        return example.set().equals(ToneTraining.CONSULTATION);
    }

    private static boolean isReal(Example example) {
        return example.set().equals(ToneTraining.CIMT);
    }

    private boolean has(String group) {
        return plans.stream().anyMatch(plan -> plan.name().startsWith(group));
    }

    private double f1(HeadPlan plan, Predicate<Example> which) {
        Scored scored = validated.of(plan.name(), which);
        return Metrics.f1(
                scored.raw(), scored.yes(), validated.calibration(plan).zero());
    }

    private double[] score(HeadPlan plan, Predicate<Example> which) {
        var calibration = validated.calibration(plan);
        double[] raw = validated.of(plan.name(), which).raw();
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

    private double sentiment(Predicate<Example> which) {
        return Arrays.stream(sentiments(which)).average().orElse(0);
    }

    /** Without positive: a dozen of those texts are. */
    private double[] negativeAndNeutral() {
        return Arrays.copyOf(sentiments(ReadingFigures::isReal), 2);
    }

    /** The F1 of each sentiment, where the likeliest is said. */
    private double[] sentiments(Predicate<Example> which) {
        List<double[]> scores = SENTIMENTS.stream()
                .map(label -> score(plan(Reader.SENTIMENT + label), which))
                .toList();
        double[] f1 = new double[SENTIMENTS.size()];
        for (int label = 0; label < f1.length; label++) {
            double[] called = new double[scores.get(0).length];
            for (int i = 0; i < called.length; i++) {
                boolean most = true;
                for (double[] other : scores) {
                    most &= scores.get(label)[i] >= other[i];
                }
                called[i] = most ? 1 : 0;
            }
            boolean[] yes = validated
                    .of(Reader.SENTIMENT + SENTIMENTS.get(label), which)
                    .yes();
            f1[label] = Metrics.f1(called, yes, 0.5);
        }
        return f1;
    }

    /** Of the texts without (or with) a goal: the share called general, and the share left undecided. */
    private double[] states(boolean withoutGoal) {
        List<double[]> goals = plans.stream()
                .filter(plan -> plan.name().startsWith(Reader.GOAL))
                .map(plan -> score(plan, ReadingFigures::isOwn))
                .toList();
        double[] general = score(plan(Reader.GENERAL), ReadingFigures::isOwn);
        int texts = 0;
        int called = 0;
        int undecided = 0;
        List<Example> examples =
                validated.examples().stream().filter(ReadingFigures::isOwn).toList();
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
