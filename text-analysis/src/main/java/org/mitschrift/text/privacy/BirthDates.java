package org.mitschrift.text.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day and month near "geboren", "geb.", "Geburtstag" or "Geburtsdatum"; births before 1915 are history. */
final class BirthDates {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int HISTORY = 1915;
    private static final int MOST = 20;
    private static final int REACH = 60;
    private static final double CERTAIN = 0.93;
    private static final double WITHOUT_YEAR = 0.75;
    private static final Pattern CUE = Pattern.compile(
            "\\b(?:geb(?:oren(?:e[rn]?)?|\\b\\.?)|geburtstag|geburtsdatum|geb\\.?-?datum|date of birth|born on|doğum tarihi)",
            FLAGS);
    private static final String MONTH = "(?:jan|feb|m(?:ä|ae)r|apr|mai|jun|jul|aug|sep|okt|nov|dez)\\p{L}{0,6}\\.?";
    private static final Pattern DATE = Pattern.compile(
            "(?<!\\d)(?:[0-3]?\\d|[0-3] \\d|\\p{L}{1,20}te[rnm]?)(?:\\.|\\s|/|-)\\s?(?:[01]?\\d|[01] \\d(?!\\d)|"
                    + MONTH + ")(?:(?:\\.|\\s|/|-)\\s?((?:1[5-9]|20)?\\d\\d|\\d \\d(?: \\d \\d)?|20 ?\\d\\d?))?(?!\\d)",
            FLAGS);
    private static final Pattern ISO = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d-[01]\\d-[0-3]\\d(?!\\d)");
    private static final Pattern THING = Pattern.compile(
            "\\s(?:der|des|unserer|unseres|vom|von)\\s(?:stadt|stadtteils|bezirks|berlin|parks?|vereins?|platz)",
            FLAGS);

    private BirthDates() {}

    static List<Finding> in(Digits text) {
        List<Finding> found = new ArrayList<>();
        if (text.count() < 2) {
            return found;
        }
        Matcher cue = CUE.matcher(text.written());
        while (found.size() < MOST && cue.find()) {
            int to = Math.min(text.written().length(), cue.end() + REACH / 2);
            add(text, cue.end(), to, found);
            if (cue.group().toLowerCase(Locale.ROOT).startsWith("geboren")) {
                add(text, Math.max(0, cue.start() - REACH / 2), cue.start(), found);
            }
        }
        return found;
    }

    private static void add(Digits text, int from, int to, List<Finding> found) {
        String written = text.written();
        if (THING.matcher(written).region(from, to).lookingAt()) {
            return;
        }
        int bound = Math.min(written.length(), to + 12);
        Matcher iso = ISO.matcher(written).region(from, bound);
        Matcher date = iso.find() ? iso : DATE.matcher(written).region(from, bound);
        if (date == iso || date.find()) {
            String year = date == iso ? date.group().substring(0, 4) : date.group(1);
            if (year == null || !year.matches("1[5-9]\\d\\d") || Integer.parseInt(year) >= HISTORY) {
                found.add(new Finding(
                        text.origin(date.start(), date.end()), Kind.BIRTH_DATE, year == null ? WITHOUT_YEAR : CERTAIN));
            }
        }
    }
}
