package org.mitschrift.text.words;

import java.util.BitSet;

/**
 * What stands between quotation marks. A word that is quoted is another feature than one that is said: who reports an
 * insult has not made one. Pure; safe for all threads.
 */
public final class Quotes {
    private static final String OPENING = "\u201e\"\u00bb\u00ab\u201a\u201c";
    private static final String[] CLOSING = {"\u201c\u201d\"", "\"", "\u00ab", "\u00bb", "\u2018\u2019", "\u201d"};
    private static final int LONGEST = 300;

    private Quotes() {}

    /** The indexes of the folded text that are quoted; a mark that is never closed quotes nothing. */
    public static BitSet in(FoldedText text) {
        BitSet quoted = new BitSet();
        for (int at = 0; at < text.length(); at++) {
            int kind = OPENING.indexOf(text.charAt(at));
            if (kind < 0 || (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)))) {
                continue;
            }
            int end = closing(text, at, CLOSING[kind]);
            if (end > 0) {
                quoted.set(at, end);
                at = end;
            }
        }
        return quoted;
    }

    private static int closing(FoldedText text, int start, String marks) {
        for (int end = start + 2; end < text.length() && end - start <= LONGEST; end++) {
            if (marks.indexOf(text.charAt(end)) >= 0) {
                return end;
            }
        }
        return -1;
    }
}
