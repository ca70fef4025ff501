package org.mitschrift.text.words;

/**
 * Undoes the common ways to write a word so that a list misses it. Works in place on folded characters and keeps their
 * places in the original. The look-alikes are those of Unicode's confusables (UTS 39) that occur in German texts; a
 * library's skeletons lose the offsets that evidence needs.
 */
final class Evasion {
    private static final String SIGNS = "013457@$€!";
    private static final String MEANT = "oieastasei";
    static final String FOREIGN = "аеорсухіјѕԁһкмтвнαεορυικντ";
    static final String LATIN = "aeopcyxijsdhkmtbhaeopuiknt";
    private static final String VOWELS = "aeiou";
    private static final String BETWEEN = " .-_*·";
    private static final String MASKS = "*#•";
    private static final int LEAST_SPACED = 4;

    /** A way to write a word so that a list misses it. */
    enum Trick {
        SPACED,
        DIGIT,
        SIGN,
        LOOKALIKE,
        STRETCHED,
        MASKED,
        INVISIBLE
    }

    private Evasion() {}

    static void repair(FoldedText.Builder text) {
        joinSpacedLetters(text);
        noteMasks(text);
        readSigns(text);
        shortenStretched(text);
    }

    /** {@code i d i o t}, {@code i.d.i.o.t}: four single letters or more, always with the same sign between them. */
    private static void joinSpacedLetters(FoldedText.Builder text) {
        int to = 0;
        for (int at = 0; at < text.length; ) {
            int letters = spacedLetters(text, at);
            if (letters < LEAST_SPACED) {
                move(text, at++, to++);
                continue;
            }
            text.note(Trick.SPACED, text.origin[at]);
            for (int i = 0; i < letters; i++) {
                move(text, at + 2 * i, to++);
            }
            at += 2 * letters - 1;
        }
        text.length = to;
    }

    private static int spacedLetters(FoldedText.Builder text, int start) {
        if (start > 0 && Character.isLetterOrDigit(text.letters[start - 1])) {
            return 0;
        }
        int count = 0;
        int at = start;
        char sign = start + 1 < text.length ? text.letters[start + 1] : 'x';
        while (at < text.length && isLetterLike(text.letters[at]) && BETWEEN.indexOf(sign) >= 0) {
            boolean last = at + 1 >= text.length || text.letters[at + 1] != sign;
            if (last && at + 1 < text.length && Character.isLetterOrDigit(text.letters[at + 1])) {
                return 0;
            }
            count++;
            if (last) {
                break;
            }
            at += 2;
        }
        return count;
    }

    private static boolean isLetterLike(char c) {
        return Character.isLetter(c) || c == '1' || c == '0' || c == '3' || c == '@' || c == '$';
    }

    /** {@code f*ck}, {@code Sch***e}; not {@code Bürger*innen}. What is masked can't be read, but that it is can be told. */
    private static void noteMasks(FoldedText.Builder text) {
        for (int at = 1; at + 1 < text.length; at++) {
            if (MASKS.indexOf(text.letters[at]) < 0 || !Character.isLetter(text.letters[at - 1])) {
                continue;
            }
            int start = at;
            while (at + 1 < text.length && MASKS.indexOf(text.letters[at + 1]) >= 0) {
                at++;
            }
            boolean goesOn = at + 1 < text.length && Character.isLetter(text.letters[at + 1]);
            boolean gendered =
                    at == start && at + 2 < text.length && text.letters[at + 1] == 'i' && text.letters[at + 2] == 'n';
            if ((goesOn && !gendered) || at - start >= 2) {
                text.note(Trick.MASKED, text.origin[start]);
            }
        }
    }

    /** Digits, signs and look-alike letters inside a word that is Latin for the most part. */
    private static void readSigns(FoldedText.Builder text) {
        for (int start = 0; start < text.length; ) {
            int end = start;
            int latin = 0;
            int other = 0;
            while (end < text.length && isInWord(text.letters[end])) {
                latin += isLatin(text.letters[end]) ? 1 : 0;
                other += FOREIGN.indexOf(text.letters[end]) >= 0 ? 1 : 0;
                end++;
            }
            if (latin >= 2 && latin >= other && isLatinOrForeign(text.letters[end - 1])) {
                read(text, start, end);
            }
            start = Math.max(end, start + 1);
        }
    }

    private static void read(FoldedText.Builder text, int start, int end) {
        for (int i = start; i < end; i++) {
            int sign = SIGNS.indexOf(text.letters[i]);
            int foreign = FOREIGN.indexOf(text.letters[i]);
            if (sign >= 0) {
                text.note(Character.isDigit(text.letters[i]) ? Trick.DIGIT : Trick.SIGN, text.origin[i]);
                text.letters[i] = MEANT.charAt(sign);
            } else if (foreign >= 0) {
                text.note(Trick.LOOKALIKE, text.origin[i]);
                text.letters[i] = LATIN.charAt(foreign);
            }
        }
    }

    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c) || SIGNS.indexOf(c) >= 0;
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isLatinOrForeign(char c) {
        return isLatin(c) || FOREIGN.indexOf(c) >= 0;
    }

    /** Three of a letter or more: a vowel once, a consonant twice ({@code Scheissse}). */
    private static void shortenStretched(FoldedText.Builder text) {
        int to = 0;
        for (int at = 0; at < text.length; ) {
            char letter = text.letters[at];
            int run = 1;
            while (at + run < text.length && text.letters[at + run] == letter) {
                run++;
            }
            boolean stretched = run >= 3 && Character.isLetter(letter);
            if (stretched) {
                text.note(Trick.STRETCHED, text.origin[at]);
            }
            int kept = !stretched ? run : VOWELS.indexOf(letter) >= 0 ? 1 : 2;
            for (int i = 0; i < kept; i++) {
                move(text, at + (i == kept - 1 ? run - 1 : i), to++);
            }
            at += run;
        }
        text.length = to;
    }

    private static void move(FoldedText.Builder text, int from, int to) {
        text.letters[to] = text.letters[from];
        text.origin[to] = text.origin[from];
    }
}
