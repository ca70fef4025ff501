package org.mitschrift.standalone.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.mitschrift.moderation.policy.Rule;
import org.mitschrift.text.training.CrossValidation;
import org.mitschrift.text.training.CrossValidation.Scored;
import org.mitschrift.text.training.Example;
import org.mitschrift.text.training.HeadPlan;
import org.mitschrift.text.training.Metrics;
import org.mitschrift.text.training.ToneTraining;

/** The figures of the tone model and of the policy that acts on it, all on texts that the judging model did not see. Pure. */
public final class ToneFigures {
    private static final Set<String> SPAM = Set.of("spam", "advertising");
    private static final String PERSONAL = "personal-data";
    private static final String GERMEVAL = "GermEval 2018 train, CV";
    private static final String OWN = "own corpus, CV by batch";

    private static final Predicate<Example> TWEET = in(ToneTraining.GERMEVAL);
    private static final Predicate<Example> OURS = in(ToneTraining.OWN);
    private static final Predicate<Example> CIVIL =
            OURS.and(example -> example.yes().isEmpty());
    private static final Predicate<Example> TO_REVIEW = OURS.and(CIVIL.negate());
    private static final Predicate<Example> OFFENSIVE = saying("toxicity");

    private final CrossValidation validated;
    private final HeldOut heldOut;
    private final Map<String, Rule> rules = new HashMap<>();
    private final Map<String, Double> holds = new TreeMap<>();

    /** @param rules of the policy that is shipped */
    public ToneFigures(CrossValidation validated, List<Rule> rules) {
        this.validated = validated;
        this.heldOut = new HeldOut(validated, ToneTraining.PLANS);
        for (Rule rule : rules) {
            this.rules.put(rule.category(), rule);
            this.holds.put(rule.category(), rule.hold());
        }
    }

    /** Lines of a Markdown table: what, on which texts, figure. */
    public List<String> rows() {
        List<String> rows = new ArrayList<>();
        rows.addAll(goals());
        rows.addAll(falseAlarms());
        rows.addAll(verdicts());
        rows.addAll(trade());
        ToneTraining.PLANS.forEach(plan -> rows.addAll(head(plan)));
        return rows;
    }

    private List<String> goals() {
        Scored tweets = validated.of("toxicity", TWEET);
        Scored dev = validated.of("hate", in(ToneTraining.GAHD).and(example -> example.fold() == 0));
        return List.of(
                row(
                        "toxicity, macro-F1 at 0.5 / AUROC",
                        GERMEVAL,
                        Metrics.macroF1(tweets.raw(), tweets.yes(), zero("toxicity")),
                        Metrics.auroc(tweets.raw(), tweets.yes())),
                row(
                        "hate, macro-F1 at 0.5 / AUROC",
                        "GAHD dev",
                        Metrics.macroF1(dev.raw(), dev.yes(), zero("hate")),
                        Metrics.auroc(dev.raw(), dev.yes())));
    }

    private List<String> falseAlarms() {
        List<String> rows = new ArrayList<>();
        for (String set : List.of(ToneTraining.TEMPELHOF, ToneTraining.CIMT, ToneTraining.CONSULTATION)) {
            rows.add(row("civil texts held for their tone", set, heldOut.flagged(in(set), tone(holds))));
        }
        rows.add(row(
                "offensive tweets held by any tone head",
                GERMEVAL,
                heldOut.flagged(TWEET.and(OFFENSIVE), tone(holds))));
        rows.add(row(
                "civil texts held as spam or advertising",
                ToneTraining.TEMPELHOF,
                heldOut.flagged(in(ToneTraining.TEMPELHOF), only(SPAM))));
        return rows;
    }

    /** By the whole default policy: tone, spam, personal data, listed symbols. */
    private List<String> verdicts() {
        return List.of(
                row("review texts found", OWN, heldOut.flagged(TO_REVIEW, holds)),
                row("hard review texts found", OWN, heldOut.flagged(TO_REVIEW.and(Example::hard), holds)),
                row("hard civil texts spared", OWN, 1 - heldOut.flagged(CIVIL.and(Example::hard), holds)),
                row("civil texts spared", OWN, 1 - heldOut.flagged(CIVIL, holds)),
                row("texts against people found", OWN, heldOut.flagged(OURS.and(saying(ToneTraining.ABUSE)), holds)),
                row("spam found", OWN, heldOut.flagged(OURS.and(saying("spam")), holds)),
                row("advertising found", OWN, heldOut.flagged(OURS.and(saying("advertising")), holds)),
                row("personal data found", OWN, heldOut.flagged(OURS.and(saying(PERSONAL)), holds)));
    }

    /** What another hold for the head that decides most would give. */
    private List<String> trade() {
        List<String> rows = new ArrayList<>();
        for (double hold : List.of(0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95)) {
            Map<String, Double> moved = new TreeMap<>(holds);
            moved.put(ToneTraining.ABUSE, hold);
            rows.add(row(
                    "abuse held from " + hold + ": review found / hard / hard civil spared / Tempelhof / tweets",
                    "as above",
                    heldOut.flagged(TO_REVIEW, moved),
                    heldOut.flagged(TO_REVIEW.and(Example::hard), moved),
                    1 - heldOut.flagged(CIVIL.and(Example::hard), moved),
                    heldOut.flagged(in(ToneTraining.TEMPELHOF), tone(moved)),
                    heldOut.flagged(TWEET.and(OFFENSIVE), tone(moved))));
        }
        return rows;
    }

    private List<String> head(HeadPlan plan) {
        Scored scored = validated.of(plan.name(), in(plan.judgedOn()));
        Rule rule = rules.get(plan.name());
        List<String> rows = new ArrayList<>();
        rows.add(row(
                plan.name() + ", F1 at 0.5 / AUROC",
                plan.judgedOn() + ", CV",
                Metrics.f1(scored.raw(), scored.yes(), zero(plan.name())),
                Metrics.auroc(scored.raw(), scored.yes())));
        if (rule != null) {
            rows.add(point(plan.name(), "hint", rule.hint()));
            rows.add(point(plan.name(), "hold", rule.hold()));
        }
        return rows;
    }

    private String point(String head, String name, double from) {
        Map<String, Double> alone = Map.of(head, from);
        return row(
                head + ", " + name + " " + from + ": found / civil texts / Tempelhof",
                "own corpus; Tempelhof",
                heldOut.flagged(OURS.and(saying(head)), alone),
                heldOut.flagged(CIVIL, alone),
                heldOut.flagged(in(ToneTraining.TEMPELHOF), alone));
    }

    private static Map<String, Double> tone(Map<String, Double> holds) {
        Map<String, Double> tone = new TreeMap<>(holds);
        tone.keySet().removeAll(SPAM);
        tone.remove(PERSONAL);
        return tone;
    }

    private Map<String, Double> only(Set<String> categories) {
        Map<String, Double> some = new TreeMap<>(holds);
        some.keySet().retainAll(categories);
        return some;
    }

    private static Predicate<Example> in(String set) {
        return example -> example.set().equals(set);
    }

    private static Predicate<Example> saying(String head) {
        return example -> example.yes().contains(head);
    }

    private double zero(String head) {
        return ToneTraining.PLANS.stream()
                .filter(plan -> plan.name().equals(head))
                .map(validated::calibration)
                .findFirst()
                .orElseThrow()
                .zero();
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
