package org.mitschrift.text.privacy;

import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.analysis.Span;

/**
 * A text with its number words and look-alikes (o4o 69o) written as digits, and the way back to the original offsets.
 * Judged, never shown.
 */
final class Digits {
    /** Two more letters after the first: nothing shorter is a number word. */
    private static final int SPACED = 4;

    private final String written;
    private final int @Nullable [] origins;
    private final int count;

    private Digits(String written, int @Nullable [] origins, int count) {
        this.written = written;
        this.origins = origins;
        this.count = count;
    }

    static Digits of(String text) {
        int count = 0;
        boolean changed = false;
        int at = 0;
        while (at < text.length()) {
            int end = wordEnd(text, at);
            String digits = end == at ? null : digits(text, at, end);
            changed |= digits != null;
            count += digits == null ? digitsIn(text, at, end) : digits.length();
            at = Math.max(end, at + 1);
        }
        return changed ? rewritten(text, count) : new Digits(text, null, count);
    }

    private static Digits rewritten(String text, int count) {
        StringBuilder written = new StringBuilder(text.length());
        int[] origins = new int[2 * text.length() + 1];
        int at = 0;
        while (at < text.length()) {
            int end = wordEnd(text, at);
            String digits = end == at ? null : digits(text, at, end);
            int to = Math.max(end, at + 1);
            String part = digits == null ? text.substring(at, to) : digits;
            for (int i = 0; i < part.length(); i++) {
                origins[written.length() + i] = digits == null ? at + i : at;
            }
            written.append(part);
            origins[written.length()] = to;
            at = to;
        }
        return new Digits(written.toString(), origins, count);
    }

    private static int digitsIn(String text, int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += isDigit(text.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    String written() {
        return written;
    }

    int count() {
        return count;
    }

    /** A stretch of what is written, in the original text. */
    Span origin(int start, int end) {
        if (origins == null) {
            return new Span(start, end);
        }
        int last = end;
        while (last < written.length() && last > start && origins[last] == origins[last - 1]) {
            last++;
        }
        return new Span(origins[start], Math.max(origins[start], origins[last]));
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Where a word ends; letters that stand apart ("n u l l") are one. */
    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        int apart = end;
        while (isLetterApart(text, apart) && end - start == 1 && Character.isLetter(text.charAt(start))) {
            apart += 2;
        }
        return apart - end >= SPACED && SpokenNumbers.digits(joined(text, start, apart)) != null ? apart : end;
    }

    private static boolean isLetterApart(String text, int at) {
        return at + 1 < text.length()
                && text.charAt(at) == ' '
                && Character.isLetter(text.charAt(at + 1))
                && (at + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }

    private static String joined(String text, int start, int end) {
        return text.substring(start, end).replace(" ", "");
    }

    private static @Nullable String digits(String text, int start, int end) {
        if (end - start > 1 && text.charAt(start + 1) == ' ') {
            return SpokenNumbers.digits(joined(text, start, end));
        }
        boolean digit = false;
        boolean similar = false;
        boolean other = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean number = Character.isDigit(c);
            boolean alike = c == 'o' || c == 'O' || isOne(text, i, end);
            digit |= number;
            similar |= alike || (number && !isDigit(c));
            other |= !number && !alike;
        }
        if (other) {
            return SpokenNumbers.digits(text.substring(start, end));
        }
        return digit && similar ? ascii(text.substring(start, end)) : null;
    }

    /** "l33": before digits an l is a one; after them it may be litres. */
    private static boolean isOne(String text, int at, int end) {
        char c = text.charAt(at);
        return (c == 'l' || c == 'I') && at + 1 < end && Character.isDigit(text.charAt(at + 1));
    }

    private static String ascii(String digits) {
        StringBuilder ascii = new StringBuilder(digits.length());
        digits.chars().forEach(c -> ascii.append(c == 'l' || c == 'I' ? 1 : Math.max(0, Character.digit(c, 10))));
        return ascii.toString();
    }
}
