package org.mitschrift.standalone.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.mitschrift.text.training.Calibration;
import org.mitschrift.text.training.CrossValidation;
import org.mitschrift.text.training.CrossValidation.Scored;
import org.mitschrift.text.training.Example;
import org.mitschrift.text.training.HeadPlan;
import org.mitschrift.text.training.Metrics;
import org.mitschrift.text.training.ToneTraining;

/** The figures of the tone model, all on texts that the judging model did not see. Pure. */
public final class ToneFigures {
    private static final List<String> TONE =
            List.of("toxicity", "insult", "profanity", "hate", "threat", "illegal-symbol");
    private static final List<String> SPAM = List.of("spam", "advertising");

    /** A category without a rule is never held: no score reaches this. */
    private static final double NEVER = 1 - 1e-12;

    private final CrossValidation validated;
    private final Map<String, Double> holds;

    /** @param holds the score from which the policy has each category reviewed */
    public ToneFigures(CrossValidation validated, Map<String, Double> holds) {
        this.validated = validated;
        this.holds = Map.copyOf(holds);
    }

    /** Lines of a Markdown table: what, on which texts, figure. */
    public List<String> rows() {
        List<String> rows = new ArrayList<>();
        Scored germeval = validated.of("toxicity", in(ToneTraining.GERMEVAL));
        double zero = zero("toxicity");
        rows.add(row(
                "toxicity, macro-F1 at 0.5",
                "GermEval 2018 train, CV",
                Metrics.macroF1(germeval.raw(), germeval.yes(), zero)));
        rows.add(row("toxicity, AUROC", "GermEval 2018 train, CV", Metrics.auroc(germeval.raw(), germeval.yes())));
        rows.add(row(
                "toxicity, recall at hold",
                "GermEval 2018 train, CV",
                Metrics.recall(
                        germeval.raw(), germeval.yes(), rawAt("toxicity", holds.getOrDefault("toxicity", NEVER)))));
        Scored dev = validated.of("hate", example -> example.set().equals(ToneTraining.GAHD) && example.fold() == 0);
        rows.add(row("hate, macro-F1 at 0.5", "GAHD dev", Metrics.macroF1(dev.raw(), dev.yes(), zero("hate"))));
        rows.add(row(
                "offensive tweets sent to review by any tone head",
                "GermEval 2018 train, CV",
                flagged(in(ToneTraining.GERMEVAL).and(e -> e.yes().contains("toxicity")), TONE)));
        for (String set : List.of(ToneTraining.TEMPELHOF, ToneTraining.CIMT, ToneTraining.CONSULTATION)) {
            rows.add(row("civil texts sent to review for their tone", set, flagged(in(set), TONE)));
        }
        Predicate<Example> own = in(ToneTraining.OWN);
        rows.add(row("abusive texts found", "own corpus, CV", flagged(own.and(ToneFigures::isAbusive), TONE)));
        rows.add(row(
                "hard abusive texts found",
                "own corpus, CV",
                flagged(own.and(ToneFigures::isAbusive).and(Example::hard), TONE)));
        rows.add(row(
                "hard civil texts spared",
                "own corpus, CV",
                1 - flagged(own.and(Example::hard).and(e -> e.yes().isEmpty()), TONE)));
        rows.add(row("spam and advertising found", "own corpus, CV", flagged(own.and(ToneFigures::isSpam), SPAM)));
        rows.add(row("civil texts taken for spam", ToneTraining.TEMPELHOF, flagged(in(ToneTraining.TEMPELHOF), SPAM)));
        for (double score : List.of(0.5, 0.6, 0.7, 0.8, 0.9)) {
            rows.add(row(
                    "at " + score + ": Tempelhof / CIMT / own civil hard held; own abusive / GermEval found",
                    "CV",
                    flagged(in(ToneTraining.TEMPELHOF), TONE, head -> score),
                    flagged(in(ToneTraining.CIMT), TONE, head -> score),
                    flagged(own.and(Example::hard).and(e -> e.yes().isEmpty()), TONE, head -> score),
                    flagged(own.and(ToneFigures::isAbusive), TONE, head -> score),
                    flagged(in(ToneTraining.GERMEVAL).and(e -> e.yes().contains("toxicity")), TONE, head -> score)));
        }
        for (HeadPlan plan : ToneTraining.PLANS) {
            Scored scored = validated.of(plan.name(), in(plan.judgedOn()));
            rows.add(row(
                    plan.name() + ", F1 at 0.5 / AUROC",
                    plan.judgedOn() + ", CV",
                    Metrics.f1(scored.raw(), scored.yes(), zero(plan.name())),
                    Metrics.auroc(scored.raw(), scored.yes())));
        }
        return rows;
    }

    private static boolean isAbusive(Example example) {
        return example.yes().contains("toxicity") || example.yes().contains("illegal-symbol");
    }

    private static boolean isSpam(Example example) {
        return example.yes().stream().anyMatch(SPAM::contains);
    }

    private static Predicate<Example> in(String set) {
        return example -> example.set().equals(set);
    }

    /** The share of texts that any of these heads would hold. */
    private double flagged(Predicate<Example> which, List<String> heads) {
        return flagged(which, heads, head -> holds.getOrDefault(head, NEVER));
    }

    private double flagged(Predicate<Example> which, List<String> heads, ToDoubleFunction<String> hold) {
        boolean[] any = new boolean[0];
        for (String head : heads) {
            double[] raw = validated.of(head, which).raw();
            any = any.length == 0 ? new boolean[raw.length] : any;
            double from = rawAt(head, hold.applyAsDouble(head));
            for (int i = 0; i < raw.length; i++) {
                any[i] |= raw[i] >= from;
            }
        }
        int count = 0;
        for (boolean one : any) {
            count += one ? 1 : 0;
        }
        return count / (double) Math.max(1, any.length);
    }

    private double zero(String head) {
        return calibration(head).zero();
    }

    private double rawAt(String head, double score) {
        Calibration calibration = calibration(head);
        return calibration.zero() + Math.log(score / (1 - score)) / calibration.slope();
    }

    private Calibration calibration(String head) {
        return ToneTraining.PLANS.stream()
                .filter(plan -> plan.name().equals(head))
                .map(validated::calibration)
                .findFirst()
                .orElseThrow();
    }

    /** A line of the table. */
    public static String row(String what, String on, double... figures) {
        String shown = String.join(
                " / ",
                Arrays.stream(figures)
                        .mapToObj(figure -> String.format(Locale.ROOT, "%.3f", figure))
                        .toList());
        return "| " + what + " | " + on + " | " + shown + " |";
    }
}
