package org.mitschrift.text.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.mitschrift.text.learn.Scores;
import org.mitschrift.text.words.Gibberish;

/**
 * Tells a text's language by its letters. Grams of one word depend on each other, so the likelihoods are tempered before
 * they become a confidence; German, the platform's language, starts with better odds. Safe for all threads.
 */
public final class LanguageDetector {
    private static final double TEMPER = 0.25;
    private static final double GERMAN_LOG_ODDS = 1.0;
    private static final double SURE = 0.5;
    private static final int LEAST_LETTERS = 4;

    /** One word or nine letters are little to go by, and half of Europe writes {@code Idioten} or {@code Bravo}. */
    private static final double SURE_OF_LITTLE = 0.98;

    private static final Pattern LITTLE =
            Pattern.compile("[^\\p{L}]*+(?:\\p{IsLatin}++|(?:\\p{IsLatin}[^\\p{L}]*+){1,9}+)[^\\p{L}]*+");

    /** Addresses and names of users are in no language. */
    private static final Pattern NO_LANGUAGE = Pattern.compile("(?:https?://|www\\.)\\S+|@[\\w.-]+");

    private final LanguageModel model;

    public LanguageDetector(LanguageModel model) {
        this.model = model;
    }

    public static LanguageDetector shipped() {
        try (InputStream in = LanguageDetector.class.getResourceAsStream("/models/language.bin")) {
            if (in == null) {
                throw new IllegalStateException("The language model is not on the class path");
            }
            return new LanguageDetector(LanguageModel.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String version() {
        return model.version();
    }

    private static String withoutAddresses(String text) {
        boolean some = text.indexOf('@') >= 0 || text.contains("://") || text.contains("www.");
        return some ? NO_LANGUAGE.matcher(text).replaceAll(" ") : text;
    }

    /** The likeliest language with its share of the tempered likelihood; {@code und} below one half. */
    public LanguageGuess detect(String whole) {
        String text = withoutAddresses(whole);
        if (text.chars().filter(Character::isLetter).limit(LEAST_LETTERS).count() < LEAST_LETTERS) {
            return new LanguageGuess(LanguageGuess.UNSURE, 0);
        }
        if (Gibberish.is(text) || Gibberish.hasNoVowel(text)) {
            return new LanguageGuess(LanguageGuess.UNSURE, 0);
        }
        double[] logs = model.logLikelihoods(text);
        int best = 0;
        for (int l = 0; l < logs.length; l++) {
            logs[l] = logs[l] * TEMPER + (model.languages().get(l).equals("de") ? GERMAN_LOG_ODDS : 0);
            best = logs[l] > logs[best] ? l : best;
        }
        double sum = 0;
        for (double log : logs) {
            sum += Math.exp(log - logs[best]);
        }
        double share = Scores.inSteps(1 / sum);
        String likeliest = model.languages().get(best);
        boolean little = !likeliest.equals("de") && LITTLE.matcher(text).matches();
        return new LanguageGuess(share >= (little ? SURE_OF_LITTLE : SURE) ? likeliest : LanguageGuess.UNSURE, share);
    }
}
