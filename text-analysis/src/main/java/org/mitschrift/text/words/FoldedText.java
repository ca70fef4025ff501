package org.mitschrift.text.words;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.mitschrift.contract.analysis.Span;

/**
 * A copy of a text that spellings can't hide in: compatibility forms (NFKC), lower case, umlauts as two letters, no
 * accents, no invisible characters, digits and signs inside words read as the letters they stand for. Every character
 * knows its place in the original. Only what is judged is folded, never what is shown.
 */
public final class FoldedText {
    private static final String SWAPPED = "013457@$€!";
    private static final String MEANT = "oieastasei";

    private final char[] folded;
    private final int[] origin;
    private int length;

    private FoldedText(int capacity) {
        this.folded = new char[capacity];
        this.origin = new int[capacity];
    }

    public static FoldedText of(String text) {
        FoldedText result = new FoldedText(text.length() * 20 + 1);
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            result.append(point, i, text);
            i += Character.charCount(point);
        }
        return result;
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

    public boolean isWordStart(int index) {
        return index == 0 || !Character.isLetterOrDigit(folded[index - 1]);
    }

    public boolean isWordEnd(int end) {
        return end == length || !Character.isLetterOrDigit(folded[end]);
    }

    private void append(int point, int at, String text) {
        if (Character.getType(point) == Character.FORMAT) {
            return;
        }
        int meant = insideWord(at, text) ? SWAPPED.indexOf(point) : -1;
        if (meant >= 0) {
            put(MEANT.charAt(meant), at);
            return;
        }
        switch (point) {
            case 'ä', 'Ä' -> put("ae", at);
            case 'ö', 'Ö' -> put("oe", at);
            case 'ü', 'Ü' -> put("ue", at);
            case 'ß', 'ẞ' -> put("ss", at);
            default -> put(plain(point), at);
        }
    }

    private static String plain(int point) {
        if (point < 128) {
            return String.valueOf((char) Character.toLowerCase(point));
        }
        String decomposed = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
        return decomposed.replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }

    private static boolean insideWord(int at, String text) {
        return (at > 0 && Character.isLetter(text.charAt(at - 1)))
                || (at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)));
    }

    private void put(String letters, int at) {
        for (int i = 0; i < letters.length() && length < folded.length; i++) {
            put(letters.charAt(i), at);
        }
    }

    private void put(char letter, int at) {
        folded[length] = letter;
        origin[length++] = at;
    }

    @Override
    public String toString() {
        return new String(Arrays.copyOf(folded, length));
    }
}
