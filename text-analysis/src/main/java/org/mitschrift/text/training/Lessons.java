package org.mitschrift.text.training;

import java.util.ArrayList;
import java.util.List;
import org.mitschrift.text.learn.Idf;
import org.mitschrift.text.learn.Vector;

/** What one head learns from: whole texts and, if it reads sentences, those of which something is known. Used by one thread. */
final class Lessons {
    /** A civil sentence of a civil text says little; of an abusive text it says what was not meant. */
    private static final int CIVIL_IN_CIVIL = 2;

    private final HeadPlan plan;
    private final List<Vector> vectors = new ArrayList<>();
    private final List<Boolean> yes = new ArrayList<>();
    private final List<Integer> tenths = new ArrayList<>();

    Lessons(HeadPlan plan) {
        this.plan = plan;
    }

    void add(Example example, Weighed weighed) {
        int weight = example.weight(plan.name());
        if (weight == 0) {
            return;
        }
        boolean speaksFor = example.yes().contains(plan.name());
        add(weighed.whole(), speaksFor, weight);
        for (int i = 0; plan.bySentence() && i < example.sentences().size(); i++) {
            switch (example.sentences().get(i)) {
                case TELLING -> add(weighed.sentences().get(i), speaksFor, weight);
                case CIVIL ->
                    add(
                            weighed.sentences().get(i),
                            false,
                            example.yes().isEmpty() ? Math.max(1, weight / CIVIL_IN_CIVIL) : weight);
                case UNKNOWN -> {}
            }
        }
    }

    private void add(Vector vector, boolean speaksFor, int weight) {
        vectors.add(vector);
        yes.add(speaksFor);
        tenths.add(weight);
    }

    TrainedHead learn() {
        boolean[] labels = new boolean[yes.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = yes.get(i);
        }
        int[] seen = tenths.stream().mapToInt(t -> t).toArray();
        if (plan.contrast() == 0) {
            return HeadTrainer.train(vectors, labels, seen, plan.c());
        }
        Contrast contrast = Contrast.of(vectors, labels, seen, plan.contrast());
        return contrast.undo(
                HeadTrainer.train(vectors.stream().map(contrast::apply).toList(), labels, seen, plan.c()));
    }

    /**
     * An example's vectors.
     *
     * @param sentences none where the text is one sentence
     */
    record Weighed(Vector whole, List<Vector> sentences) {
        static Weighed of(Example example, Idf idf) {
            return new Weighed(
                    idf.weigh(example.features()),
                    example.features().sentences().stream().map(idf::weigh).toList());
        }
    }
}
