package org.mitschrift.text.words;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Letters that are no words: in no language, and nothing that could be read. Pure; safe for all threads. */
public final class Gibberish {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}+");
    private static final Pattern ONE_LETTER = Pattern.compile("(\\p{L})\\1{3,}");
    private static final Pattern STRETCHED = Pattern.compile("(\\p{L})\\1{2,}");
    private static final Pattern ROW_OF_KEYS = Pattern.compile("(?:asdf|qwertz?|yxcv|jkl)+\\p{L}{0,2}");

    /** Sounds people write: hmm, pfff, grrr, pssst. */
    private static final Pattern SOUND = Pattern.compile("h*m+h*m*|p+f+|[bg]+r+|p*s+t*|t+s+|z+|s+c?h+");

    /** What German writes in several letters and speaks as one or two. */
    private static final Pattern CLUSTER = Pattern.compile("sch|ch|ck|ng|pf|st|sp|tz|th|ph");

    private static final Pattern CONSONANTS = Pattern.compile("[b-df-hj-np-tv-xz]{5,}");
    private static final int LEAST_LETTERS = 3;
    private static final int LEAST_WITHOUT_VOWEL = 5;

    private Gibberish() {}

    /** Whether a text has words, and none of three letters or more can be spoken. Abbreviations may. */
    public static boolean is(String text) {
        boolean hasWords = false;
        Matcher word = WORD.matcher(text);
        while (word.find()) { // nearly always ends at the first
            if (word.end() - word.start() >= LEAST_LETTERS) {
                if (isSpeakable(word.group())) {
                    return false;
                }
                hasWords = true;
            }
        }
        return hasWords;
    }

    /** Whether a text of Latin letters has no vowel. */
    public static boolean hasNoVowel(String text) {
        return WORD.matcher(text).results().noneMatch(word -> hasVowel(word.group()));
    }

    private static boolean hasVowel(String word) {
        return !LATIN.matcher(word).matches()
                || word.toLowerCase(Locale.ROOT).chars().anyMatch(c -> c > 'z' || "aeiouy".indexOf(c) >= 0);
    }

    private static boolean isSpeakable(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        if (SOUND.matcher(low).matches()) {
            return true;
        }
        if (ONE_LETTER.matcher(low).matches() || ROW_OF_KEYS.matcher(low).matches()) {
            return false;
        }
        boolean abbreviated = !word.substring(1).equals(low.substring(1));
        low = STRETCHED.matcher(low).replaceAll("$1");
        boolean tooLong = low.length() >= LEAST_WITHOUT_VOWEL && !hasVowel(low);
        return abbreviated
                || !(tooLong
                        || CONSONANTS
                                .matcher(CLUSTER.matcher(low).replaceAll("s"))
                                .find());
    }
}
