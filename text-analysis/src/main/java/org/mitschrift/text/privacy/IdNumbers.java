package org.mitschrift.text.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers by which an office knows one person: identity card and passport (check digit of ICAO 9303), tax id (ISO 7064
 * MOD 11,10) and tax number, social security number. Certain with the right check digit and the number's name near by.
 */
final class IdNumbers {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int FEWEST_DIGITS = 4;
    private static final int NEAR = 60;
    private static final int FAR = 160;
    private static final double CERTAIN = 0.97;
    private static final double NAMED = 0.85;
    private static final double UNNAMED = 0.6;
    private static final Pattern ELEVEN =
            Pattern.compile("(?<![\\p{L}\\d/+-])\\d(?:[ /.-]?\\d){9,10}(?![\\d/-]|[ .]\\d)");
    private static final Pattern TAX =
            Pattern.compile("steuer-?\\s?(?:id|nr|nummer|identifikation)|\\bst-?nr|\\bidnr|\\btax id|\\btin\\b", FLAGS);
    private static final Pattern SOCIAL = Pattern.compile(
            "(?<![\\p{L}\\d])(\\d\\d) ?([0-3]\\d) ?([01]\\d) ?(\\d\\d) ?([A-Z]) ?(\\d) ?(\\d) ?(\\d)(?![\\p{L}\\d])");
    private static final Pattern SERIAL =
            Pattern.compile("(?<![\\p{L}\\d])[A-Z0-9](?:[ –-]?[A-Z0-9]){8,10}(?![\\p{L}\\d-])");
    private static final Pattern CARD = Pattern.compile(
            "ausweis|\\bperso\\b|reisepass|\\bpass(?:port|nummer|-?nr)?\\b|aufenthalt|führerschein|id card"
                    + "|versicher(?:ten|ungs)-?(?:nummer|nr)|krankenkassen?-?(?:nummer|nr)|kvnr|gesundheitskarte",
            FLAGS);
    private static final Pattern NUMBERED = Pattern.compile(
            "\\b(?:bg|bedarfsgemeinschafts|kindergeld|patienten|matrikel|personal)-?(?:nummer|nr)\\W{1,3}(?:ist |lautet )?"
                    + "(\\d(?:[ /-]{0,2}\\d){5,15})",
            FLAGS);
    private static final Pattern OTHER = Pattern.compile("parkausweis|bibliotheksausweis", FLAGS);

    private IdNumbers() {}

    static List<Finding> in(Digits text) {
        List<Finding> found = new ArrayList<>();
        if (text.count() < FEWEST_DIGITS) {
            return found;
        }
        tax(text, found);
        social(text, found);
        cards(text, found);
        numbered(text, found);
        return found;
    }

    private static void tax(Digits text, List<Finding> found) {
        Matcher number = ELEVEN.matcher(text.written());
        while (number.find()) {
            String digits = number.group().replaceAll("\\D", "");
            boolean named = TAX.matcher(before(text, number.start(), NEAR)).find();
            boolean checked = digits.length() == 11 && digits.charAt(0) != '0' && CheckDigits.isTaxId(digits);
            if (named || checked) {
                found.add(finding(text, number, named ? checked ? CERTAIN : NAMED : UNNAMED));
            }
        }
    }

    private static void social(Digits text, List<Finding> found) {
        Matcher number = SOCIAL.matcher(text.written());
        while (number.find()) {
            int day = Integer.parseInt(number.group(2));
            int month = Integer.parseInt(number.group(3));
            if (day >= 1 && day <= 31 && month >= 1 && month <= 12) {
                boolean checked = CheckDigits.isSocialSecurity(number.group().replace(" ", ""));
                found.add(finding(text, number, checked ? CERTAIN : NAMED));
            }
        }
    }

    private static void cards(Digits text, List<Finding> found) {
        Matcher serial = SERIAL.matcher(text.written());
        while (serial.find()) {
            String plain = serial.group().replaceAll("[ –-]", "");
            long digits = plain.chars().filter(c -> Digits.isDigit((char) c)).count();
            String near = before(text, serial.start(), FAR) + after(text, serial.end());
            if (digits >= 3
                    && (digits < plain.length())
                    && CARD.matcher(near).find()
                    && !OTHER.matcher(near).find()) {
                found.add(finding(text, serial, CheckDigits.isTravelDocument(plain) ? CERTAIN : NAMED));
            }
        }
    }

    /** "BG-Nummer 96105//0012345": a number whose name says that it is one person's. */
    private static void numbered(Digits text, List<Finding> found) {
        Matcher number = NUMBERED.matcher(text.written());
        while (number.find()) {
            found.add(new Finding(text.origin(number.start(1), number.end(1)), Kind.ID_NUMBER, NAMED));
        }
    }

    private static Finding finding(Digits text, Matcher number, double score) {
        return new Finding(text.origin(number.start(), number.end()), Kind.ID_NUMBER, score);
    }

    private static String before(Digits text, int start, int reach) {
        return text.written().substring(Math.max(0, start - reach), start).toLowerCase(Locale.GERMAN);
    }

    private static String after(Digits text, int end) {
        return text.written().substring(end, Math.min(text.written().length(), end + 30));
    }
}
