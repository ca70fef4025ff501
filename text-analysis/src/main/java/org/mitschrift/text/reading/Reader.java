package org.mitschrift.text.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mitschrift.contract.analysis.Sentiment;
import org.mitschrift.contract.analysis.Span;
import org.mitschrift.text.Judged;
import org.mitschrift.text.learn.Features;
import org.mitschrift.text.learn.LinearModel;
import org.mitschrift.text.learn.Scores;

/**
 * What the trained reading model says of a German text. Head names are {@code goal:ID}, {@code general},
 * {@code sentiment:LABEL}, {@code kind:ID} and {@code topic:ID}.
 */
public final class Reader {
    public static final String GOAL = "goal:";
    public static final String GENERAL = "general";
    public static final String SENTIMENT = "sentiment:";
    public static final String KIND = "kind:";
    public static final String TOPIC = "topic:";
    private static final double YES = 0.5;
    private static final int MOST_WORDS = 5;

    private final LinearModel model;
    private final Map<String, Integer> heads = new HashMap<>();

    public Reader(LinearModel model) {
        this.model = model;
        model.heads().forEach(head -> heads.put(head.name(), heads.size()));
    }

    public String version() {
        return model.version();
    }

    /** What the model looks at, and learns from: a text's features with the marks of its manner. */
    public static Features features(Judged text) {
        return text.features().with(Manner.of(text));
    }

    /** Reads a text once; ask the result. */
    public Reading read(Judged text) {
        Features features = features(text);
        double[] scores = model.raw(features);
        for (int i = 0; i < scores.length; i++) {
            scores[i] = model.heads().get(i).score(scores[i]);
        }
        return new Reading(scores, features);
    }

    /** The scores of one text, by head. */
    public final class Reading {
        private final double[] scores;
        private final Features text;

        private Reading(double[] scores, Features text) {
            this.scores = scores;
            this.text = text;
        }

        /** Whether the model was trained for this goal. */
        public boolean knowsGoal(String goalId) {
            return heads.containsKey(GOAL + goalId);
        }

        /** Whether the model was trained for this topic. */
        public boolean knowsTopic(String topicId) {
            return heads.containsKey(TOPIC + topicId);
        }

        public double goal(String goalId) {
            return score(GOAL + goalId);
        }

        /** The words that spoke for a goal. */
        public List<Span> goalWords(String goalId) {
            Integer head = heads.get(GOAL + goalId);
            return head == null ? List.of() : model.evidence(text, head, MOST_WORDS);
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
            for (String label : List.of("negative", "neutral", "positive")) {
                double score = score(SENTIMENT + label);
                sum += score;
                if (score > most) {
                    most = score;
                    best = label;
                }
            }
            return new Sentiment(best, sum == 0 ? 0 : Scores.inSteps(most / sum));
        }

        public List<String> kinds() {
            return at(KIND);
        }

        public List<String> topics() {
            return at(TOPIC);
        }

        private double score(String name) {
            Integer head = heads.get(name);
            return head == null ? 0 : scores[head];
        }

        private List<String> at(String prefix) {
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
