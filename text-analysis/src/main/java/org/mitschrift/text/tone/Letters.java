package org.mitschrift.text.tone;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.mitschrift.contract.analysis.Category;
import org.mitschrift.contract.analysis.Signal;
import org.mitschrift.contract.analysis.Span;

/** What the letters alone tell: shouting in capitals, and words in another script than the rest. */
public final class Letters {
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{4,}");
    private static final Pattern FOREIGN = Pattern.compile("[\\p{L}&&[^\\p{IsLatin}]]+");
    private static final int LEAST_LETTERS = 12;
    private static final int MOST_SHOWN = 3;
    private static final String DETECTOR = "letters";
    private static final String VERSION = "1";

    private Letters() {}

    /** The share of capitals beyond what German needs: 0 up to a third, 1 where all are. */
    public static Signal shouting(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long capitals = text.chars().filter(Character::isUpperCase).count();
        double share = letters < LEAST_LETTERS ? 0 : (double) capitals / letters;
        double score = Math.max(0, Math.min(1, (share - 0.3) / 0.6));
        return signal(Category.SHOUTING, score, CAPITALS, text);
    }

    /** The share of letters of another script in a text that is Latin for the most part. */
    public static Signal foreignScript(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long foreign = text.codePoints()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN)
                .count();
        double share = letters == 0 ? 0 : (double) foreign / letters;
        return signal(Category.FOREIGN_SCRIPT, share > 0.5 ? 0 : Math.min(1, 2 * share), FOREIGN, text);
    }

    private static Signal signal(Category category, double score, Pattern shown, String text) {
        List<Span> evidence = score == 0
                ? List.of()
                : shown.matcher(text)
                        .results()
                        .limit(MOST_SHOWN)
                        .map((MatchResult found) -> new Span(found.start(), found.end()))
                        .toList();
        return new Signal(category.id(), score, evidence, DETECTOR, VERSION);
    }
}
