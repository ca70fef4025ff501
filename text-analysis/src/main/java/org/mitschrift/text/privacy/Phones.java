package org.mitschrift.text.privacy;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Telephone numbers of subscribers, as written in Germany, spelled or spaced out. Hotlines, short numbers (110, 112,
 * 115), Berlin's authorities (030 90…) and lines that the words before name as an office's are none.
 */
final class Phones {
    private static final int FEWEST_DIGITS = 6;
    private static final int MOST_DIGITS = 15;
    private static final int MOST_RUNS = 40;
    private static final int MOST_STARTS = 6;
    private static final double CERTAIN = 0.95;
    private static final double WITHOUT_AREA_CODE = 0.8;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Set<PhoneNumberType> PRIVATE = EnumSet.of(
            PhoneNumberType.FIXED_LINE,
            PhoneNumberType.MOBILE,
            PhoneNumberType.FIXED_LINE_OR_MOBILE,
            PhoneNumberType.PERSONAL_NUMBER,
            PhoneNumberType.VOIP);

    /** Digits with up to three separators between two of them. */
    private static final String THEN =
            "(?:,? (?:und |dann |danach |hinten |am schluss |am ende |zum schluss |zuletzt ){1,2}(?:die )?| ?\\(\\p{L}{2,8}\\) ?)";

    private static final Pattern RUN = Pattern.compile(
            "(?<![\\p{L}\\d/=_])\\+?\\(?\\d(?:(?:" + THEN
                    + "|[ \u00A0\\-–—/.()·_*|\uFE0F\u20E3\u200B-\u200D\u2060\u00AD]|, ){0,4}+\\d){4,39}+",
            FLAGS);

    private static final Pattern DATE = Pattern.compile("\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?(?:19|20)?\\d\\d(?!\\d)");
    private static final Pattern CHUNK = Pattern.compile("\\d+");
    private static final Pattern MOBILE = Pattern.compile("0\\D{0,4}1\\D{0,4}[567]");
    private static final Pattern BARE = Pattern.compile("1\\D{0,4}[567]\\D{0,4}\\d");

    /** "12345-0" is a switchboard. */
    private static final Pattern EXTENSION_ZERO = Pattern.compile("[\\d /()+]{6,}[-–] ?0(?![\\d /-]*\\d)");

    private static final Pattern AUTHORITY = Pattern.compile("(?:0|0049|49)?3090\\d+");
    private static final Pattern OFFICE = Pattern.compile(
            "(?:amt|amts|ämter|rathaus|hotline|zentrale|sammelnummer|servicenummer|bürgertelefon|behörde|polizei"
                    + "|feuerwehr|abschnitt|revier|jobcenter|arbeitsagentur|krankenkasse|schule|kita|praxis|klinik|hausverwaltung|sekretariat"
                    + "|\\p{L}{3}stelle|stadtwerke|kundencenter|krisendienst|beratung|störungsnummer|bsr|bvg|telefonseelsorge|notruf|auskunft|kammer|verband|gewerkschaft)"
                    + "(?![\\p{L}])",
            FLAGS);
    private static final Pattern PERSONAL = Pattern.compile(
            "privat|handy|mobil|mich|mein|zu hause|zuhause|whatsapp|festnetz|seine?|ihre?\\b|\\bmir\\b|\\bbei\\b",
            FLAGS);
    private static final Pattern CUE = Pattern.compile(
            "\\btel\\b|telefon(?!ieren)|handy|mobil(?:nummer|:)|festnetz|vorwahl|whatsapp|anrufen|ruf(?:t|en sie)? mich|\\bruf(?:t|en|e)?(?: \\p{L}+){0,4}? (?:an|durch)\\b"
                    + "|durchklingeln|meine nummer",
            FLAGS);
    private static final Pattern TOLD =
            Pattern.compile("\\W{0,2}(?: ?ist| lautet)? meine? (?:telefon|handy|festnetz|nummer\\b)", FLAGS);
    private static final Pattern NO_PHONE = Pattern.compile(
            "(?:aktenzeichen|az|geschäftszeichen|isbn|issn|din|iso|drucksache|rechnung|vorgang|ticket|nr|nummer"
                    + "|konto|steuer|kundennummer|eingangsnummer)\\W{0,3}\\w{0,6}\\W{0,3}$",
            FLAGS);
    private static final Pattern FILE = Pattern.compile(
            "\\b(?:aktenzeichen|az|gz|geschäftszeichen|isbn|issn|din|iso|drucksache|rechnung|vorgang|vorgangsnummer|ticket"
                    + "|eingangsnummer|rahmennummer|rechnungsnummer|kundennummer)\\W{0,3}(?:nr\\W{0,2})?$",
            FLAGS);

    private Phones() {}

    static List<Finding> in(Digits text) {
        List<Finding> found = new ArrayList<>();
        if (text.count() < FEWEST_DIGITS) {
            return found;
        }
        Matcher runs = RUN.matcher(text.written());
        for (int tried = 0; tried < MOST_RUNS && found.size() < MOST_RUNS && runs.find(); tried++) {
            inRun(text, runs.start(), runs.end(), found);
        }
        return found;
    }

    private static void inRun(Digits text, int start, int end, List<Finding> found) {
        List<int[]> chunks = chunks(text.written(), start, end);
        boolean any = false;
        int starts = 0;
        int first = 0;
        while (first < chunks.size() && starts < MOST_STARTS) {
            boolean begins = canBegin(text.written(), chunks, first);
            starts += begins ? 1 : 0;
            int last = begins ? lastOfNumber(text.written(), chunks, first) : -1;
            if (last >= 0) {
                add(text, chunks.get(first)[0], chunks.get(last)[1], found);
                any = true;
                first = last;
            }
            first++;
        }
        int digits = chunks.stream().mapToInt(chunk -> chunk[1] - chunk[0]).sum();
        if (!any && (isPart(text.written(), start, end, digits) || isAlmost(text.written(), start, end, digits))) {
            found.add(new Finding(text.origin(start, end), Kind.PHONE, WITHOUT_AREA_CODE));
        }
    }

    /** A subscriber's number without its area code, where the words about it say that it is one. */
    private static boolean isPart(String text, int start, int end, int digits) {
        boolean enough = digits >= FEWEST_DIGITS || hasAreaCode(text, start);
        return enough
                && digits <= 8
                && !EXTENSION_ZERO.matcher(text).region(start, end).lookingAt()
                && (hasCue(text, start) || isTold(text, end));
    }

    /** A mobile number with a digit too few or too many, or without its zero where one is asked to ring. */
    private static boolean isAlmost(String text, int start, int end, int digits) {
        if (digits < 10 || digits > 13 || DATE.matcher(text).region(start, end).lookingAt()) {
            return false;
        }
        String before = text.substring(Math.max(0, start - 60), start);
        boolean bare = digits <= 11 && BARE.matcher(text).region(start, end).lookingAt();
        return bare
                ? hasCue(text, start)
                : MOBILE.matcher(text).region(start, end).lookingAt()
                        && !NO_PHONE.matcher(before).find();
    }

    private static void add(Digits text, int start, int end, List<Finding> found) {
        String before = text.written().substring(Math.max(0, start - 60), start);
        boolean mobile = MOBILE.matcher(text.written()).region(start, end).lookingAt();
        if (EXTENSION_ZERO
                .matcher(text.written())
                .region(start, text.written().length())
                .lookingAt()) {
            return;
        }
        boolean office = !mobile
                && OFFICE.matcher(before).find()
                && !PERSONAL.matcher(before).find();
        if (!office && !FILE.matcher(before).find()) {
            found.add(new Finding(text.origin(start, end), Kind.PHONE, CERTAIN));
        }
    }

    /** A number with 0 or + begins a run, or stands apart in it; a date is none, nor is a group of a longer number. */
    private static boolean canBegin(String text, List<int[]> chunks, int first) {
        int start = chunks.get(first)[0];
        String gap = first == 0
                ? text.substring(Math.max(0, start - 1), start)
                : text.substring(chunks.get(first - 1)[1], start);
        boolean sign = gap.endsWith("+") || text.charAt(start) == '0';
        boolean apart =
                first == 0 || gap.endsWith("+") || gap.contains(", ") || gap.contains("/ ") || gap.contains(" (");
        return sign && apart && !DATE.matcher(text).region(start, text.length()).lookingAt();
    }

    /** The chunk that ends the longest number which begins with the given one; -1 when none begins there. */
    private static int lastOfNumber(String text, List<int[]> chunks, int first) {
        int start = chunks.get(first)[0];
        boolean plus = start > 0 && text.charAt(start - 1) == '+';
        StringBuilder digits = new StringBuilder(plus ? "+" : "");
        int best = -1;
        for (int i = first; i < chunks.size() && digits.length() <= MOST_DIGITS; i++) {
            digits.append(text, chunks.get(i)[0], chunks.get(i)[1]);
            if (digits.length() >= 9 && isSubscriber(digits.toString().replaceFirst("^(\\+49|0049)0", "$1"))) {
                best = i;
            }
        }
        return best;
    }

    private static boolean isSubscriber(String digits) {
        PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber number = phones.parse(digits, "DE");
            return !AUTHORITY.matcher(digits.replace("+", "")).matches()
                    && phones.isValidNumber(number)
                    && PRIVATE.contains(phones.getNumberType(number));
        } catch (NumberParseException notOne) {
            return false;
        }
    }

    /** "231 25 17 ist meine Nummer". */
    private static boolean isTold(String text, int end) {
        return TOLD.matcher(text).region(end, text.length()).lookingAt();
    }

    private static boolean hasCue(String text, int start) {
        String before = text.substring(Math.max(0, start - 60), start);
        return CUE.matcher(before).find()
                && !NO_PHONE.matcher(before).find()
                && !(OFFICE.matcher(before).find() && !PERSONAL.matcher(before).find());
    }

    /** "Vorwahl Berlin, dann 231 25 …": the rest may follow in words. */
    private static boolean hasAreaCode(String text, int start) {
        return text.substring(Math.max(0, start - 30), start).contains("orwahl");
    }

    private static List<int[]> chunks(String text, int start, int end) {
        List<int[]> chunks = new ArrayList<>();
        Matcher chunk = CHUNK.matcher(text).region(start, end);
        while (chunk.find()) {
            chunks.add(new int[] {chunk.start(), chunk.end()});
        }
        return chunks;
    }
}
