package org.mitschrift.text.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.analysis.Span;

/**
 * Where a private person lives: a street with a house number beside a name or words like "wohnt", "Klingel", "2. Stock".
 * A street alone, an office, a shop, a junction or a traffic spot is none; nor is a house number without its street.
 */
final class Addresses {
    private static final int BEFORE = 18;
    private static final int AFTER = 10;
    private static final double CERTAIN = 0.92;
    private static final double POSTAL = 0.75;
    private static final double BESIDE_OFFICE = 0.55;
    private static final Terms STREET = Terms.of("street");
    private static final Terms THING = Terms.of("thing");
    private static final Terms UNIT = Terms.of("unit");
    private static final Terms HOME = Terms.of("home");
    private static final Terms LIVES = Terms.of("lives");
    private static final Terms DWELLS = Terms.of("dwells");
    private static final Terms DOOR = Terms.of("door");
    private static final Terms OFFICE = Terms.of("office");
    private static final Set<String> PREPOSITIONS =
            Set.of("am", "an", "zum", "zur", "im", "in", "auf", "unter", "hinter", "vor");
    private static final Set<String> ARTICLES = Set.of("der", "den", "dem");

    private Addresses() {}

    static List<Finding> in(Words words, List<Person> persons) {
        List<Finding> found = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).isNumber() || isSpoken(words, i)) {
                Finding finding = at(words, persons, i);
                if (finding != null) {
                    found.add(finding);
                }
            }
        }
        described(words, found);
        return found;
    }

    /** "Hier wohnt er: Uferweg, das dritte Haus links": a street, and a way to the door in place of the number. */
    private static void described(Words words, List<Finding> found) {
        int lives = words.first(LIVES, 0, words.size() - 1);
        for (int i = lives + 1; lives >= 0 && i <= Math.min(lives + 12, words.size() - 1); i++) {
            Word word = words.get(i);
            boolean street = word.capital() && STREET.contains(word.lower()) && !THING.contains(word.lower());
            if (street && words.has(DOOR, i + 1, i + 14)) {
                found.add(new Finding(new Span(words.get(lives).start(), word.end()), Kind.ADDRESS, POSTAL));
                return;
            }
        }
    }

    private static @Nullable Finding at(Words words, List<Person> persons, int number) {
        int start = isHouseNumber(words, number) ? streetStart(words, number) : -1;
        if (start < 0) {
            return null;
        }
        double score = score(words, persons, start, number);
        return score == 0
                ? null
                : new Finding(
                        new Span(words.get(start).start(), words.get(number).end()), Kind.ADDRESS, score);
    }

    private static double score(Words words, List<Person> persons, int start, int number) {
        int from = start - BEFORE;
        int to = number + AFTER;
        boolean flat =
                number + 1 < words.size() && words.get(number + 1).lower().equals("wohnung");
        boolean home = flat || words.has(HOME, from, start - 1) || words.has(HOME, number + 1, to);
        boolean office = words.has(OFFICE, from + 8, start - 1) || words.has(OFFICE, number + 1, to - 5);
        boolean person = persons.stream()
                .anyMatch(p ->
                        (p.last() < start && p.last() >= start - 8) || (p.first() > number && p.first() <= number + 4));
        if (home && office && !person && !words.has(DWELLS, from, to)) {
            return BESIDE_OFFICE;
        }
        if (home) {
            return CERTAIN;
        }
        if (person) {
            return office ? BESIDE_OFFICE : CERTAIN;
        }
        return !office && isPostcode(words, number + 1) ? POSTAL : 0;
    }

    private static boolean isPostcode(Words words, int i) {
        return i < words.size() && words.get(i).lower().matches("\\d{5}");
    }

    /** "Sonnenallee zweihundertelf"; "Sonnenallee zwei Bäume" is none. */
    private static boolean isSpoken(Words words, int i) {
        String digits = STREET.contains(words.get(i - 1).lower())
                ? SpokenNumbers.digits(words.get(i).lower())
                : null;
        return digits != null && digits.length() > 1;
    }

    /** One to three digits and perhaps a letter; no date, amount, time or measure. */
    private static boolean isHouseNumber(Words words, int i) {
        String spoken = isSpoken(words, i) ? SpokenNumbers.digits(words.get(i).lower()) : null;
        String lower = spoken == null ? words.get(i).lower() : spoken;
        int digits = 0;
        while (digits < lower.length() && Digits.isDigit(lower.charAt(digits))) {
            digits++;
        }
        boolean shape = digits <= 3 && lower.charAt(0) != '0' && lower.length() - digits <= 1;
        char after = words.charAt(words.get(i).end());
        boolean point = after == '.' || after == ',' || after == ':' || after == '/';
        boolean more = point && Digits.isDigit(words.charAt(words.get(i).end() + 1));
        String gap = words.gapAfter(i);
        boolean unit = i + 1 < words.size()
                && UNIT.contains(words.get(i + 1).lower())
                && (gap.equals(" ") || gap.equals(". "));
        return shape
                && !more
                && after != '%'
                && after != '€'
                && !gap.startsWith(" €")
                && !gap.startsWith(" %")
                && !unit;
    }

    private static int streetStart(Words words, int number) {
        int last = number - 1;
        String lower = words.get(last).lower();
        if (lower.equals("nr") || lower.equals("nummer") || lower.equals("hausnummer")) {
            last--;
        }
        if (last < 0 || !isJoined(words, last) || words.get(last).isNumber()) {
            return -1;
        }
        Word street = words.get(last);
        if (STREET.contains(street.lower()) && (street.capital() || words.has(LIVES, last - 5, last))) {
            return named(words, last);
        }
        if (last > 0
                && words.get(last - 1).lower().equals("alt")
                && words.gapAfter(last - 1).equals("-")) {
            return last - 1; // "Alt-Moabit"
        }
        return street.capital() ? prepositional(words, last) : -1;
    }

    /** "Kyritzer Weg", "Müllerstraße", "Karl-Marx-Allee": not "der Weg" alone. */
    private static int named(Words words, int last) {
        int start = last;
        while (start > 0 && words.gapAfter(start - 1).equals("-")) {
            start--;
        }
        boolean adjective = start > 0
                && words.isSpaceAfter(start - 1)
                && words.get(start - 1).capital()
                && (words.get(start - 1).lower().endsWith("er")
                        || words.get(start - 1).lower().endsWith("en"))
                && !STREET.contains(words.get(start - 1).lower());
        if (adjective) {
            return start - 1;
        }
        return start == last && THING.contains(words.get(last).lower()) ? -1 : start;
    }

    /** "Zum Alten Gaswerk", "Am Karpfenteich", "An der Wuhle": the preposition has a capital, as in a name. */
    private static int prepositional(Words words, int last) {
        for (int i = last - 1; i >= Math.max(0, last - 3); i--) {
            Word word = words.get(i);
            if (!words.isSpaceAfter(i) || !(word.capital() || ARTICLES.contains(word.lower()))) {
                return -1;
            }
            if (word.capital() && PREPOSITIONS.contains(word.lower())) {
                boolean begins = i == 0 || words.get(i - 1).sentence() != word.sentence();
                return begins ? -1 : i;
            }
        }
        return -1;
    }

    private static boolean isJoined(Words words, int last) {
        String gap = words.gapAfter(last);
        return gap.equals(" ") || gap.equals(". ") || gap.equals(".") || gap.equals(" Nr. ");
    }
}
