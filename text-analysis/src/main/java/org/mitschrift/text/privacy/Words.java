package org.mitschrift.text.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A text's words in order, cut into sentences; linear in its length. */
final class Words {
    private static final Set<String> ABBREVIATED = Set.of(
            "geb", "str", "nr", "dr", "prof", "fr", "hr", "fam", "tel", "priv", "em", "ca", "bzw", "bj", "jg", "inh",
            "z", "b", "st");

    private final String text;
    private final List<Word> words;

    private Words(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    static Words of(String text) {
        List<Word> words = new ArrayList<>(text.length() / 6 + 1);
        int sentence = 0;
        int at = 0;
        while (at < text.length()) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                sentence += endsSentence(text, at, words) ? 1 : 0;
                at++;
                continue;
            }
            int end = at + 1;
            while (end < text.length() && isInside(text, end)) {
                end++;
            }
            boolean capital = Character.isUpperCase(text.charAt(at));
            words.add(new Word(at, end, fold(text.substring(at, end)), capital, sentence));
            at = end;
        }
        return new Words(text, words);
    }

    String text() {
        return text;
    }

    int size() {
        return words.size();
    }

    Word get(int index) {
        return words.get(index);
    }

    /** What stands between a word and the next; empty at the end. */
    String gapAfter(int index) {
        return index + 1 < words.size()
                ? text.substring(get(index).end(), get(index + 1).start())
                : "";
    }

    boolean isSpaceAfter(int index) {
        return gapAfter(index).equals(" ");
    }

    char charAt(int offset) {
        return offset >= 0 && offset < text.length() ? text.charAt(offset) : ' ';
    }

    /** Whether a word of this kind stands in the given range of words, both ends inclusive and cut to the text. */
    boolean has(Terms kind, int from, int to) {
        return first(kind, from, to) >= 0;
    }

    int first(Terms kind, int from, int to) {
        for (int i = Math.max(0, from); i <= Math.min(to, size() - 1); i++) {
            if (kind.contains(get(i).lower())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean endsSentence(String text, int at, List<Word> words) {
        char c = text.charAt(at);
        if (c == '\n' || c == '!' || c == '?' || c == '…') {
            return true;
        }
        boolean gap = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
        if (c != '.' || !gap || words.isEmpty()) {
            return false;
        }
        Word last = words.get(words.size() - 1);
        return last.lower().length() > 1 && !last.isNumber() && !ABBREVIATED.contains(last.lower());
    }

    private static boolean isInside(String text, int at) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        boolean swap = c == '$' || c == '@' || c == '!';
        return swap
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at + 1))
                && Character.isLetter(text.charAt(at - 1));
    }

    private static String fold(String word) {
        String lower = word.toLowerCase(Locale.GERMAN);
        boolean letter = Character.isLetter(lower.charAt(0));
        boolean swapped = false;
        for (int i = 1; i < lower.length(); i++) {
            swapped |= !Character.isLetter(lower.charAt(i));
        }
        return letter && swapped
                ? lower.replace('0', 'o')
                        .replace('1', 'i')
                        .replace('3', 'e')
                        .replace('$', 's')
                        .replace('@', 'a')
                        .replace('!', 'i')
                : lower;
    }
}
