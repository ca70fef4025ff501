package org.mitschrift.text.training;

import java.util.ArrayList;
import java.util.HashMap;
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

    /** In the order of the model's heads. */
    public static final List<HeadPlan> PLANS = List.of(
            new HeadPlan("toxicity", 4, GERMEVAL, true),
            new HeadPlan("insult", 4, OWN, false),
            new HeadPlan("profanity", 4, OWN, false),
            new HeadPlan("hate", 4, GAHD, true),
            new HeadPlan("threat", 4, OWN, false),
            new HeadPlan("illegal-symbol", 4, OWN, false),
            new HeadPlan("spam", 4, OWN, false),
            new HeadPlan("advertising", 4, OWN, false));

    private static final Set<String> ABUSIVE = Set.of("insult", "profanity", "hate", "threat");
    private static final List<String> ALL = PLANS.stream().map(HeadPlan::name).toList();

    private ToneTraining() {}

    /** A tweet's head: {@code label} offensive or other, {@code fine} abuse, insult, profanity or other. */
    public static Labels germeval(String label, String fine) {
        Map<String, Integer> weights = new HashMap<>(Map.of("toxicity", 10));
        List<String> yes = new ArrayList<>();
        if (label.equals("offensive")) {
            yes.add("toxicity");
            if (fine.equals("insult") || fine.equals("profanity")) {
                yes.add(fine);
                weights.put(fine, 3);
            }
        } else {
            ALL.stream().filter(head -> !head.equals("toxicity")).forEach(head -> weights.put(head, 1));
        }
        return new Labels(Set.copyOf(yes), weights);
    }

    /** Adversarial hate speech: whole weight for hate, a tenth for toxicity. */
    public static Labels gahd(boolean hate) {
        Map<String, Integer> weights = Map.of("toxicity", 1, "hate", 10);
        return new Labels(hate ? Set.of("toxicity", "hate") : Set.of(), weights);
    }

    /** Civil contributions count against every head. */
    public static Labels civil() {
        Map<String, Integer> weights = new HashMap<>();
        ALL.forEach(head -> weights.put(head, 3));
        return new Labels(Set.of(), weights);
    }

    /** A text of our own corpus. Personal data say nothing about tone, and no head learns them; they tell such a text from a civil one. */
    public static Labels own(Set<String> categories) {
        Map<String, Integer> weights = new HashMap<>();
        ALL.forEach(head -> weights.put(head, head.equals("toxicity") || head.equals("hate") ? 10 : 20));
        Set<String> yes = new java.util.HashSet<>(categories);
        if (categories.stream().anyMatch(ABUSIVE::contains)) {
            yes.add("toxicity");
        }
        return new Labels(yes, weights);
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
