package org.mitschrift.text.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iban4j.CountryCode;
import org.iban4j.IbanUtil;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.analysis.Span;

/** Account numbers whose checksum is right (ISO 13616), with or without spaces. */
final class Ibans {
    private static final Pattern START =
            Pattern.compile("(?<![\\p{L}\\d])[A-Z]{2}\\s?\\d\\s?\\d", Pattern.CASE_INSENSITIVE);
    private static final int SHORTEST = 15;

    private Ibans() {}

    static List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        Matcher starts = START.matcher(text);
        while (starts.find()) {
            Span span = at(text, starts.start());
            if (span != null) {
                found.add(span);
            }
        }
        return found;
    }

    private static @Nullable Span at(String text, int start) {
        CountryCode country =
                CountryCode.getByCode(text.substring(start, start + 2).toUpperCase(Locale.ROOT));
        int length = country == null || !IbanUtil.isSupportedCountry(country) ? 0 : IbanUtil.getIbanLength(country);
        if (length < SHORTEST) {
            return null;
        }
        StringBuilder iban = new StringBuilder();
        int at = start;
        while (at < text.length() && iban.length() < length) {
            char c = text.charAt(at);
            if (c < 128 && Character.isLetterOrDigit(c)) {
                iban.append(Character.toUpperCase(c));
            } else if (c != ' ' && c != '-' && c != '.' && c != '\u00A0') {
                return null;
            }
            at++;
        }
        return iban.length() == length && IbanUtil.isValid(iban.toString()) ? new Span(start, at) : null;
    }
}
