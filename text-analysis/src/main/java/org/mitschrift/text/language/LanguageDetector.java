package org.mitschrift.text.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** OpenNLP's language detector with its published model. Safe for all threads. */
public final class LanguageDetector {
    private static final String MODEL = "/langdetect-183.bin";
    private static final double SURE = 0.55;
    private static final int LEAST_LETTERS = 20;

    /** The model's codes (ISO 639-3) of the languages Berliners write in, as BCP 47. */
    private static final Map<String, String> EXPECTED = Map.ofEntries(
            Map.entry("deu", "de"),
            Map.entry("eng", "en"),
            Map.entry("tur", "tr"),
            Map.entry("ara", "ar"),
            Map.entry("pol", "pl"),
            Map.entry("ukr", "uk"),
            Map.entry("rus", "ru"),
            Map.entry("fra", "fr"),
            Map.entry("spa", "es"),
            Map.entry("ita", "it"),
            Map.entry("vie", "vi"));

    private final LanguageDetectorME detector;

    private LanguageDetector(LanguageDetectorME detector) {
        this.detector = detector;
    }

    public static LanguageDetector shipped() {
        try (InputStream in = LanguageDetector.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("The language model is not on the class path: " + MODEL);
            }
            return new LanguageDetector(new LanguageDetectorME(new LanguageDetectorModel(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The likeliest of the languages we expect; the confidence is its share against the next likely one, 0.5 to 1. */
    public LanguageGuess detect(String text) {
        if (text.chars().filter(Character::isLetter).count() < LEAST_LETTERS) {
            return new LanguageGuess(LanguageGuess.UNSURE, 0);
        }
        List<Language> expected = Stream.of(detector.predictLanguages(text))
                .filter(language -> EXPECTED.containsKey(language.getLang()))
                .sorted(Comparator.comparingDouble(Language::getConfidence).reversed())
                .toList();
        Language best = expected.get(0);
        double share =
                best.getConfidence() / (best.getConfidence() + expected.get(1).getConfidence());
        String language =
                share >= SURE ? EXPECTED.getOrDefault(best.getLang(), LanguageGuess.UNSURE) : LanguageGuess.UNSURE;
        return new LanguageGuess(language, share);
    }
}
