package org.mitschrift.text.training;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the tone model learns from which set, and how much each counts. The weights are from cross-validation. */
public final class ToneTraining {
    public static final String GERMEVAL = "germeval2018";
    public static final String GAHD = "gahd";
    public static final String CIMT = "cimt";
    public static final String OWN = "moderation";
    public static final String CONSULTATION = "consultation";
    public static final String TEMPELHOF = "tempelhofer-feld";

    /** All that is meant against people, in the words of a consultation: what a person must look at for its tone. */
    public static final String ABUSE = "abuse";

    private static final String TOXICITY = "toxicity";
    private static final String HATE = "hate";
    private static final String SPAM = "spam";
    private static final String ADVERTISING = "advertising";

    /** For the heads that it helps in cross-validation. */
    private static final double CONTRAST = 0.3;

    /** In the order of the model's heads. */
    public static final List<HeadPlan> PLANS = List.of(
            new HeadPlan(TOXICITY, 2.5, GERMEVAL, true, CONTRAST),
            new HeadPlan(ABUSE, 6, OWN, false, true),
            new HeadPlan("insult", 4, OWN, false, true),
            new HeadPlan("profanity", 4, OWN, false, CONTRAST, true),
            new HeadPlan(HATE, 4, GAHD, true, CONTRAST),
            new HeadPlan("threat", 4, OWN, false, CONTRAST, true),
            new HeadPlan("illegal-symbol", 4, OWN, false, true),
            new HeadPlan(SPAM, 8, OWN, false, CONTRAST, true),
            new HeadPlan(ADVERTISING, 4, OWN, false, true));

    private static final String PUBLISH = "p";
    private static final String CANT_TELL = "?";

    /** How much a tweet with our labels counts, in tenths, where its own set does not say more. */
    private static final int RELABELLED = 5;

    private static final Set<String> AGAINST_PEOPLE = Set.of("insult", "profanity", HATE, "threat");
    private static final List<String> ALL = PLANS.stream().map(HeadPlan::name).toList();

    private ToneTraining() {}

    /** A tweet by the set's own labels: {@code label} offensive or other, {@code fine} abuse, insult, profanity or other. */
    public static Labels germeval(String label, String fine) {
        Map<String, Integer> weights = new HashMap<>();
        Set<String> yes = new HashSet<>();
        if (label.equals("offensive")) {
            yes.addAll(List.of(TOXICITY, ABUSE));
            if (fine.equals("insult") || fine.equals("profanity")) {
                yes.add(fine);
                weights.put(fine, 3);
            }
        } else {
            ALL.forEach(head -> weights.put(head, 1));
        }
        weights.put(SPAM, 2);
        weights.put(ADVERTISING, 2);
        weights.put(TOXICITY, 10);
        weights.put(ABUSE, 5);
        return new Labels(yes, weights);
    }

    /**
     * A tweet that was labelled anew by the rules of our own corpus: what is toxic stays the set's word, the rest is ours.
     *
     * @param label offensive or other
     * @param ours {@code p} for publish, {@code ?} for can't tell, else categories with commas
     */
    public static Labels relabelled(String label, String ours) {
        boolean offensive = label.equals("offensive");
        Map<String, Integer> weights = new HashMap<>(Map.of(TOXICITY, 10));
        Set<String> yes = new HashSet<>();
        if (!ours.equals(CANT_TELL)) {
            ALL.forEach(head -> weights.merge(head, RELABELLED, Math::max));
            yes.addAll(spokenFor(ours.equals(PUBLISH) ? Set.of() : Set.of(ours.split(","))));
            yes.remove(TOXICITY);
        }
        weights.put(SPAM, 2);
        weights.put(ADVERTISING, 2);
        if (offensive) {
            yes.add(TOXICITY);
        }
        return new Labels(yes, weights);
    }

    /**
     * Adversarial hate speech: whole weight for hate, a tenth for toxicity. None for abuse, which it teaches no more than to
     * mistrust the names of groups.
     */
    public static Labels gahd(boolean hate) {
        return new Labels(
                hate ? Set.of(TOXICITY, ABUSE, HATE) : Set.of(),
                Map.of(TOXICITY, 1, HATE, 10, SPAM, 2, ADVERTISING, 2));
    }

    /** Civil contributions count against every head. */
    public static Labels civil() {
        Map<String, Integer> weights = new HashMap<>();
        ALL.forEach(head -> weights.put(head, head.equals(ABUSE) ? 5 : 3));
        return new Labels(Set.of(), weights);
    }

    /**
     * A text of our own corpus. Personal data say nothing about tone, and no head learns them; they tell such a text from
     * a civil one. An advertisement says nothing about spam, nor the other way round: people draw the line in many ways.
     */
    public static Labels own(Set<String> categories) {
        Map<String, Integer> weights = new HashMap<>();
        ALL.forEach(head -> weights.put(head, 20));
        weights.put(TOXICITY, 3);
        weights.put(HATE, 10);
        if (categories.contains(SPAM) != categories.contains(ADVERTISING)) {
            weights.remove(categories.contains(SPAM) ? ADVERTISING : SPAM);
        }
        return new Labels(spokenFor(categories), weights);
    }

    /** The heads that our categories speak for. */
    private static Set<String> spokenFor(Set<String> categories) {
        Set<String> yes = new HashSet<>(categories);
        if (categories.stream().anyMatch(AGAINST_PEOPLE::contains)) {
            yes.addAll(List.of(TOXICITY, ABUSE));
        } else if (categories.contains("illegal-symbol")) {
            yes.add(ABUSE);
        }
        return yes;
    }

    /** Only judged, never learned from. */
    public static Labels onlyJudged() {
        return new Labels(Set.of(), Map.of());
    }

    /**
     * What an example says.
     *
     * @param weights in tenths, by head
     */
    public record Labels(Set<String> yes, Map<String, Integer> weights) {
        public Labels {
            yes = Set.copyOf(yes);
            weights = Map.copyOf(weights);
        }
    }
}
