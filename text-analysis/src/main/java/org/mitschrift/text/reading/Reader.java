package org.mitschrift.text.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mitschrift.contract.analysis.ModelVersion;
import org.mitschrift.contract.analysis.Sentiment;
import org.mitschrift.contract.analysis.Span;
import org.mitschrift.text.Judged;
import org.mitschrift.text.learn.Features;
import org.mitschrift.text.learn.LinearModel;
import org.mitschrift.text.learn.Scores;

/**
 * What the trained models say of a German text. Head names are {@code goal:ID}, {@code general} and {@code topic:ID} of the
 * model {@code reading}, {@code sentiment:LABEL} and {@code kind:ID} of the model {@code manner}.
 */
public final class Reader {
    public static final String GOAL = "goal:";
    public static final String GENERAL = "general";
    public static final String SENTIMENT = "sentiment:";
    public static final String KIND = "kind:";
    public static final String TOPIC = "topic:";
    /**
     * From here on a text that no goal was found for is general, below it is undecided. Below 0.5, since that no goal was
     * found speaks for it too; chosen in cross-validation.
     */
    public static final double NO_GOAL = 0.35;

    private static final double YES = 0.5;
    private static final int MOST_WORDS = 5;

    private final LinearModel about;
    private final LinearModel manner;
    private final Map<String, Integer> aboutHeads;

    /**
     * Reads by these.
     *
     * @param about the model {@code reading}
     * @param manner the model {@code manner}
     */
    public Reader(LinearModel about, LinearModel manner) {
        this.about = about;
        this.manner = manner;
        this.aboutHeads = new HashMap<>();
        about.heads().forEach(head -> aboutHeads.put(head.name(), aboutHeads.size()));
    }

    /** What read. */
    public List<ModelVersion> versions() {
        return List.of(new ModelVersion("reading", about.version()), new ModelVersion("manner", manner.version()));
    }

    /** What the model {@code manner} looks at, and learns from: a text's features with the marks of its manner. */
    public static Features mannerOf(Judged text) {
        return text.features().with(Manner.of(text));
    }

    /** Reads a text once; ask the result. */
    public Reading read(Judged text) {
        return new Reading(text, scores(about, text.features()), scores(manner, mannerOf(text)));
    }

    private static double[] scores(LinearModel model, Features features) {
        double[] scores = model.raw(features);
        for (int i = 0; i < scores.length; i++) {
            scores[i] = model.heads().get(i).score(scores[i]);
        }
        return scores;
    }

    /** The scores of one text, by head. */
    public final class Reading {
        private final Judged text;
        private final double[] aboutScores;
        private final double[] mannerScores;

        private Reading(Judged text, double[] aboutScores, double[] mannerScores) {
            this.text = text;
            this.aboutScores = aboutScores;
            this.mannerScores = mannerScores;
        }

        /** Whether the model was trained for this goal. */
        public boolean knowsGoal(String goalId) {
            return aboutHeads.containsKey(GOAL + goalId);
        }

        /** Whether the model was trained for this topic. */
        public boolean knowsTopic(String topicId) {
            return aboutHeads.containsKey(TOPIC + topicId);
        }

        public double goal(String goalId) {
            return score(GOAL + goalId);
        }

        /** The words that spoke for a goal. */
        public List<Span> goalWords(String goalId) {
            Integer head = aboutHeads.get(GOAL + goalId);
            return head == null ? List.of() : about.evidence(text.features(), head, MOST_WORDS);
        }

        /** How surely the text belongs to no goal at all. */
        public double general() {
            return score(GENERAL);
        }

        /** The likeliest of the three; its score is its share among them. */
        public Sentiment sentiment() {
            String best = "neutral";
            double most = -1;
            double sum = 0;
            for (int i = 0; i < mannerScores.length; i++) {
                String name = manner.heads().get(i).name();
                if (name.startsWith(SENTIMENT)) {
                    sum += mannerScores[i];
                    if (mannerScores[i] > most) {
                        most = mannerScores[i];
                        best = name.substring(SENTIMENT.length());
                    }
                }
            }
            return new Sentiment(best, sum == 0 ? 0 : Scores.inSteps(most / sum));
        }

        public List<String> kinds() {
            return at(KIND, manner, mannerScores);
        }

        public List<String> topics() {
            return at(TOPIC, about, aboutScores);
        }

        private double score(String name) {
            Integer head = aboutHeads.get(name);
            return head == null ? 0 : aboutScores[head];
        }

        private static List<String> at(String prefix, LinearModel model, double[] scores) {
            List<String> found = new ArrayList<>();
            for (int i = 0; i < scores.length; i++) {
                String name = model.heads().get(i).name();
                if (scores[i] >= YES && name.startsWith(prefix)) {
                    found.add(name.substring(prefix.length()));
                }
            }
            return found;
        }
    }
}
