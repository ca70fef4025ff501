package org.mitschrift.text.words;

/** Letters of other scripts that stand in for Latin ones. Pure; safe for all threads. */
public final class LookAlikes {
    private LookAlikes() {}

    /**
     * The text with look-alikes read as Latin inside of words that hold Latin letters too. Of the same length, so that
     * offsets stay; words of another script stay as they are.
     */
    public static String readAsLatin(String text) {
        char[] read = null;
        for (int start = 0; start < text.length(); ) {
            int end = start;
            boolean latin = false;
            boolean foreign = false;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                latin |= isLatin(text.charAt(end));
                foreign |= isForeign(text.charAt(end));
                end++;
            }
            if (latin && foreign) {
                read = read == null ? text.toCharArray() : read;
                readWord(read, start, end);
            }
            start = Math.max(end, start + 1);
        }
        return read == null ? text : new String(read);
    }

    private static void readWord(char[] letters, int start, int end) {
        for (int i = start; i < end; i++) {
            if (isForeign(letters[i])) {
                char latin = Evasion.LATIN.charAt(Evasion.FOREIGN.indexOf(Character.toLowerCase(letters[i])));
                letters[i] = Character.isUpperCase(letters[i]) ? Character.toUpperCase(latin) : latin;
            }
        }
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isForeign(char c) {
        return c > 0x36F && c < 0x530 && Evasion.FOREIGN.indexOf(Character.toLowerCase(c)) >= 0;
    }
}
