package org.mitschrift.text.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.mitschrift.contract.analysis.Span;

/**
 * The same words over and over, or none at all: what is plainly mass or gibberish needs no model. Pure; safe for all
 * threads.
 */
public final class Flood {
    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\p{So}");
    private static final int LEAST_WORDS = 8;
    private static final double MOST_DISTINCT = 0.34;
    private static final double MOST_SPEAKABLE = 0.5;
    private static final int LONG = 4;
    private static final double FLOOR = 0.95;
    private static final String CATEGORY = "spam";

    private Flood() {}

    /** One hit over the whole text, with a floor, or none. */
    public static List<Lexicon.Hit> in(FoldedText text, String original) {
        if (text.length() == 0) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        WORD.matcher(text.toString()).results().map(MatchResult::group).forEach(words::add);
        boolean flood = words.size() >= LEAST_WORDS && (isRepeated(words) || isUnspeakable(words));
        if (!flood && !Gibberish.is(original)) {
            return List.of();
        }
        Span all = text.origin(0, text.length(), original);
        return List.of(new Lexicon.Hit(CATEGORY, all, 0, text.length(), FLOOR));
    }

    private static boolean isRepeated(List<String> words) {
        Set<String> distinct = new HashSet<>(words);
        return distinct.size() <= MOST_DISTINCT * words.size();
    }

    private static boolean isUnspeakable(List<String> words) {
        List<String> longer =
                words.stream().filter(word -> word.length() >= LONG).toList();
        long speakable = longer.stream().filter(Flood::isSpeakable).count();
        return longer.size() >= LEAST_WORDS / 2 && speakable < MOST_SPEAKABLE * longer.size();
    }

    private static boolean isSpeakable(String word) {
        return word.chars().anyMatch(c -> c > 'z' || "aeiouy".indexOf(c) >= 0);
    }
}
