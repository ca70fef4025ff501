package org.mitschrift.text.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.mitschrift.contract.analysis.Span;

/**
 * A copy of a text that spellings can't hide in: compatibility forms (NFKC), lower case, umlauts as two letters, no
 * accents, no invisible characters, and the evasions undone that {@link Evasion} knows. Every character knows its place
 * in the original. Only what is judged is folded, never what is shown. Immutable.
 */
public final class FoldedText {
    private static final int SOFT_HYPHEN = 0xAD;

    private final char[] folded;
    private final int[] origin;
    private final int length;
    private final List<Trace> traces;

    /**
     * A sign that somebody wanted a word not to be found, e.g. {@code spaced} or {@code lookalike}.
     *
     * @param at where it stands in the original text
     */
    public record Trace(String trick, int at) {}

    private FoldedText(Builder built) {
        this.traces = List.copyOf(built.traces);
        this.folded = built.letters;
        this.origin = built.origin;
        this.length = built.length;
    }

    public static FoldedText of(String text) {
        Builder builder = new Builder(text.length() + 16);
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            builder.append(point, at);
            at += Character.charCount(point);
        }
        Evasion.repair(builder);
        return new FoldedText(builder);
    }

    /** The folded words, for a word list's own lines. */
    public static String fold(String text) {
        return of(text).toString();
    }

    /** Where a stretch of the folded text stands in the original; {@code end} exclusive. */
    public Span origin(int start, int end, String original) {
        int last = origin[end - 1];
        return new Span(origin[start], last + Character.charCount(original.codePointAt(last)));
    }

    /** What was undone, in no particular order. */
    public List<Trace> traces() {
        return traces;
    }

    /** Its length in {@code char}s of the folded text. */
    public int length() {
        return length;
    }

    /** The folded character at an index. */
    public char charAt(int index) {
        return folded[index];
    }

    public boolean isWordStart(int index) {
        return index == 0 || !Character.isLetterOrDigit(folded[index - 1]);
    }

    public boolean isWordEnd(int end) {
        return end == length || !Character.isLetterOrDigit(folded[end]);
    }

    @Override
    public String toString() {
        return new String(folded, 0, length);
    }

    /** Collects folded characters with their places. */
    static final class Builder {
        final List<Trace> traces = new ArrayList<>();
        char[] letters;
        int[] origin;
        int length;

        Builder(int capacity) {
            letters = new char[capacity];
            origin = new int[capacity];
        }

        void note(Evasion.Trick trick, int at) {
            traces.add(new Trace(trick.name().toLowerCase(Locale.ROOT), at));
        }

        void append(int point, int at) {
            if (point < 128) {
                put((char) Character.toLowerCase(point), at);
                return;
            }
            switch (point) {
                case 'ä', 'Ä' -> put("ae", at);
                case 'ö', 'Ö' -> put("oe", at);
                case 'ü', 'Ü' -> put("ue", at);
                case 'ß', 'ẞ' -> put("ss", at);
                default -> decomposed(point, at);
            }
        }

        private void decomposed(int point, int at) {
            if (Character.getType(point) == Character.FORMAT) {
                if (point != SOFT_HYPHEN && length > 0 && Character.isLetter(letters[length - 1])) {
                    note(Evasion.Trick.INVISIBLE, at);
                }
                return;
            }
            String parts = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
            for (int i = 0; i < parts.length(); i++) {
                char c = parts.charAt(i);
                int kind = Character.getType(c);
                if (kind == Character.NON_SPACING_MARK || kind == Character.ENCLOSING_MARK) {
                    umlaut(c, at);
                } else {
                    put(Character.toString(c).toLowerCase(Locale.ROOT), at);
                }
            }
        }

        /** A diaeresis behind a, o or u is a German umlaut, written in two characters. */
        private void umlaut(char mark, int at) {
            if (mark == '\u0308' && length > 0 && "aou".indexOf(letters[length - 1]) >= 0) {
                put('e', at);
            }
        }

        private void put(String all, int at) {
            for (int i = 0; i < all.length(); i++) {
                put(all.charAt(i), at);
            }
        }

        private void put(char letter, int at) {
            if (length == letters.length) {
                letters = Arrays.copyOf(letters, length * 2);
                origin = Arrays.copyOf(origin, length * 2);
            }
            letters[length] = letter;
            origin[length++] = at;
        }
    }
}
