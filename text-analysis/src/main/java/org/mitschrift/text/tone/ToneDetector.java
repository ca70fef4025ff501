package org.mitschrift.text.tone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mitschrift.contract.analysis.Category;
import org.mitschrift.contract.analysis.Signal;
import org.mitschrift.contract.analysis.Span;
import org.mitschrift.text.Judged;
import org.mitschrift.text.learn.LinearModel;
import org.mitschrift.text.words.Lexicon;

/** The learned categories: every one has a signal, however low. A listed word with a floor lifts its category to it. */
public final class ToneDetector {
    /** The categories that only a text in German can be judged for. */
    public static final Set<String> GERMAN_ONLY = Set.of(
            Category.TOXICITY.id(),
            Category.ABUSE.id(),
            Category.INSULT.id(),
            Category.PROFANITY.id(),
            Category.HATE.id(),
            Category.THREAT.id());

    /** Below this score nobody asks for the words. */
    private static final double SHOWN = 0.2;

    private static final int MOST_WORDS = 3;
    private static final String DETECTOR = "tone";

    private final LinearModel model;

    public ToneDetector(LinearModel model) {
        this.model = model;
    }

    public String version() {
        return model.version();
    }

    /** A signal for each learned category; without those for German only where the text is not German. */
    public List<Signal> detect(Judged text, boolean german) {
        double[] raw = model.raw(text.features());
        List<Signal> signals = new ArrayList<>();
        for (int i = 0; i < raw.length; i++) {
            String category = model.heads().get(i).name();
            if (german || !GERMAN_ONLY.contains(category)) {
                signals.add(signal(text, category, i, model.heads().get(i).score(raw[i])));
            }
        }
        return signals;
    }

    private Signal signal(Judged text, String category, int head, double learned) {
        List<Lexicon.Hit> listed = text.hits().stream()
                .filter(hit -> hit.raised().equals(category) && hit.floor() > learned)
                .sorted(Comparator.comparingDouble(Lexicon.Hit::floor).reversed())
                .toList();
        double score = listed.isEmpty() ? learned : listed.get(0).floor();
        if (score < SHOWN) {
            return new Signal(category, score, List.of(), DETECTOR, model.version());
        }
        List<Span> evidence = Stream.concat(
                        listed.stream().map(Lexicon.Hit::span),
                        model.evidence(text.features(), head, MOST_WORDS).stream())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        return new Signal(category, score, evidence, DETECTOR, model.version());
    }
}
