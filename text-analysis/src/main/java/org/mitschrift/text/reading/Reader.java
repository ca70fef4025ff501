package org.mitschrift.text.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mitschrift.contract.analysis.Sentiment;
import org.mitschrift.contract.analysis.Span;
import org.mitschrift.text.Judged;
import org.mitschrift.text.learn.LinearModel;

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

    public Reader(LinearModel model) {
        this.model = model;
    }

    public String version() {
        return model.version();
    }

    /** Reads a text once; ask the result. */
    public Reading read(Judged text) {
        double[] raw = model.raw(text.features());
        Map<String, Double> scores = new HashMap<>();
        for (int i = 0; i < raw.length; i++) {
            scores.put(model.heads().get(i).name(), model.heads().get(i).score(raw[i]));
        }
        return new Reading(scores, text);
    }

    /** The scores of one text, by head. */
    public final class Reading {
        private final Map<String, Double> scores;
        private final Judged text;

        private Reading(Map<String, Double> scores, Judged text) {
            this.scores = scores;
            this.text = text;
        }

        /** Whether the model was trained for this goal. */
        public boolean knowsGoal(String goalId) {
            return scores.containsKey(GOAL + goalId);
        }

        public double goal(String goalId) {
            return scores.getOrDefault(GOAL + goalId, 0.0);
        }

        /** The words that spoke for a goal. */
        public List<Span> goalWords(String goalId) {
            for (int i = 0; i < model.heads().size(); i++) {
                if (model.heads().get(i).name().equals(GOAL + goalId)) {
                    return model.evidence(text.features(), i, MOST_WORDS);
                }
            }
            return List.of();
        }

        /** How surely the text belongs to no goal at all. */
        public double general() {
            return scores.getOrDefault(GENERAL, 0.0);
        }

        /** The likeliest of the three; its score is its share among them. */
        public Sentiment sentiment() {
            String best = "neutral";
            double most = -1;
            double sum = 0;
            for (String label : List.of("negative", "neutral", "positive")) {
                double score = scores.getOrDefault(SENTIMENT + label, 0.0);
                sum += score;
                if (score > most) {
                    most = score;
                    best = label;
                }
            }
            return new Sentiment(best, sum == 0 ? 0 : most / sum);
        }

        public List<String> kinds() {
            return at(KIND);
        }

        public List<String> topics() {
            return at(TOPIC);
        }

        private List<String> at(String prefix) {
            List<String> found = new ArrayList<>();
            model.heads().stream()
                    .map(head -> head.name())
                    .filter(name -> name.startsWith(prefix) && scores.getOrDefault(name, 0.0) >= YES)
                    .forEach(name -> found.add(name.substring(prefix.length())));
            return found;
        }
    }
}
