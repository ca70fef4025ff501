package org.mitschrift.text.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iban4j.CountryCode;
import org.iban4j.IbanUtil;
import org.jspecify.annotations.Nullable;

/**
 * Account numbers whose checksum is right (ISO 13616), with or without spaces. With a wrong checksum only where the
 * word IBAN or a transfer stands before it: somebody's number with a typing error.
 */
final class Ibans {
    private static final Pattern START = Pattern.compile(
            "(?<![\\p{L}\\d])([A-Z])[\\s\\-–.]?([A-Z])[\\s\\-–.]{0,3}(?=\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ACCOUNT =
            Pattern.compile("\\bkonto\\p{L}{0,12}\\D{0,20}(\\d{6,10})(?!\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BANK = Pattern.compile("\\bblz\\b|bankleitzahl", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED = Pattern.compile("iban|überweis", Pattern.CASE_INSENSITIVE);
    private static final Pattern FILLER = Pattern.compile(",? (?:dann|danach|und|weiter) (?=\\d)");
    private static final int SHORTEST = 15;
    private static final int CUE = 80;
    private static final double CHECKED = 0.99;
    private static final double MISTYPED = 0.75;

    private Ibans() {}

    static List<Finding> in(Digits text) {
        List<Finding> found = new ArrayList<>();
        if (text.count() < 13) {
            return found;
        }
        Matcher starts = START.matcher(text.written());
        while (starts.find()) {
            Finding finding = at(text, starts);
            if (finding != null) {
                found.add(finding);
            }
        }
        old(text, found);
        return found;
    }

    /** Before the IBAN there was a number and the bank's code. */
    private static void old(Digits text, List<Finding> found) {
        Matcher account = ACCOUNT.matcher(text.written());
        if (account.find() && BANK.matcher(text.written()).find()) {
            found.add(new Finding(text.origin(account.start(1), account.end(1)), Kind.IBAN, MISTYPED));
        }
    }

    private static @Nullable Finding at(Digits text, Matcher start) {
        String written = text.written();
        String code = (start.group(1) + start.group(2)).toUpperCase(Locale.ROOT);
        CountryCode country = CountryCode.getByCode(code);
        int length = country == null || !IbanUtil.isSupportedCountry(country) ? 0 : IbanUtil.getIbanLength(country);
        if (length < SHORTEST) {
            return null;
        }
        StringBuilder iban = new StringBuilder(code);
        int at = start.end();
        while (at < written.length() && iban.length() < length) {
            at = afterFiller(written, at);
            char c = written.charAt(at);
            if (c < 128 && Character.isLetterOrDigit(c)) {
                iban.append(Character.toUpperCase(c));
            } else if (" -–.,/\u00A0".indexOf(c) < 0) {
                return null;
            }
            at++;
        }
        if (iban.length() != length) {
            return null;
        }
        boolean valid = IbanUtil.isValid(iban.toString());
        return valid || named(written, start.start())
                ? new Finding(text.origin(start.start(), at), Kind.IBAN, valid ? CHECKED : MISTYPED)
                : null;
    }

    /** Past a "dann" or "und" between two groups of digits, as one dictates them. */
    private static int afterFiller(String text, int at) {
        Matcher filler = FILLER.matcher(text).region(at, text.length());
        return text.charAt(at) <= ',' && filler.lookingAt() ? filler.end() : at;
    }

    private static boolean named(String text, int start) {
        return NAMED.matcher(text.substring(Math.max(0, start - CUE), start)).find();
    }
}
