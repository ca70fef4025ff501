package org.mitschrift.text.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** German number plates beside a person or "gehört"; beside words about a car alone they are weaker, alone none. */
final class NumberPlates {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int MOST = 30;
    private static final int REACH = 90;
    private static final double WITH_PERSON = 0.93;
    private static final double WITH_CAR = 0.75;
    private static final Pattern PLATE = Pattern.compile(
            "(?<![\\p{L}\\d-])(?!A-Z\\b|BAB|DIN|ISO|EN\\b|SGB|BGB|PKW|LKW|BVG|THF)[A-ZÄÖÜ]{1,3}(?:\\s?[-–]\\s?|[ ·])(?:[A-Z]{1,2}|Doppel-[A-Z])[ -]?(?:\\d ?){0,3}\\d[EH]?(?![\\p{L}\\d-])");
    /** In small letters only after the word for it. */
    private static final Pattern SMALL = Pattern.compile(
            "(?<=kennzeichen |nummernschild |kennzeichen: )(?!(?:in|an|am|im|der|die|das|von|vom|zu|auf|mit|bei|nr|und|ab|ist)\\b)[a-zäöü]{1,3}[ -][a-z]{1,2}[ -]?(?:\\d ?){1,3}\\d(?!\\d)",
            FLAGS);

    private static final Pattern OWNER =
            Pattern.compile("gehört|halter\\b|\\bherrn?\\b|\\bfrau\\b|nachbar|fährt\\b|besitzer|\\bfahrer", FLAGS);
    private static final Pattern CAR = Pattern.compile(
            "kennz|kombi\\b|\\bauto\\b|\\bwagen\\b|lieferwagen|falschparker|parkt\\b|parken\\b|transporter|\\bpkw|\\bsuv\\b"
                    + "|motorrad|roller\\b|geparkt|nummernschild|\\bgolf\\b|passat|caddy|sprinter|\\bbmw|\\baudi|mercedes|\\bvw\\b"
                    + "|skoda|\\bopel|corsa|twingo|\\bfiat|\\bford\\b|tesla|porsche",
            FLAGS);
    private static final Pattern FILE =
            Pattern.compile("aktenzeichen|\\baz\\b|norm\\b|\\bdin\\b|vorlage|drucksache", FLAGS);

    private NumberPlates() {}

    static List<Finding> in(Digits text, Words words, List<Person> persons) {
        List<Finding> found = new ArrayList<>();
        Matcher small = SMALL.matcher(text.written());
        if (text.count() > 0 && small.find() && OWNER.matcher(text.written()).find()) {
            found.add(new Finding(text.origin(small.start(), small.end()), Kind.NUMBER_PLATE, WITH_CAR));
            return found;
        }
        Matcher plate = PLATE.matcher(text.written());
        for (int tried = 0; tried < MOST && text.count() > 0 && plate.find(); tried++) {
            String written = text.written();
            String near = written.substring(
                    Math.max(0, plate.start() - REACH), Math.min(written.length(), plate.end() + REACH));
            boolean car = CAR.matcher(near).find();
            Finding finding = new Finding(text.origin(plate.start(), plate.end()), Kind.NUMBER_PLATE, WITH_PERSON);
            boolean owner = OWNER.matcher(near).find() || isNear(finding, words, persons);
            if (!FILE.matcher(near).find() && (owner || car)) {
                found.add(owner ? finding : new Finding(finding.span(), finding.kind(), WITH_CAR));
            }
        }
        return found;
    }

    private static boolean isNear(Finding plate, Words words, List<Person> persons) {
        return persons.stream()
                .anyMatch(person ->
                        words.get(person.first()).start() < plate.span().end() + REACH
                                && words.get(person.last()).end() > plate.span().start() - REACH);
    }
}
