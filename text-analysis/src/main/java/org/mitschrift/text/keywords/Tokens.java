package org.mitschrift.text.keywords;

import java.util.ArrayList;
import java.util.List;
import org.mitschrift.text.words.FoldedText;

/** A folded text's words: letters and digits in a row. */
final class Tokens {
    private static final String ARABIC_PARTICLES =
            "والبكفل"; // and, the, in, like, so, for: written as one with the word
    private static final int MOST_PARTICLES = 3;

    private Tokens() {}

    /**
     * A word.
     *
     * @param folded as the folded text has it
     * @param flat with plain vowels for umlauts
     * @param start in the folded text
     * @param end exclusive
     */
    record Token(String folded, String flat, int start, int end) {}

    static List<Token> of(FoldedText text) {
        String all = text.toString();
        List<Token> tokens = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= all.length(); i++) {
            boolean inside = i < all.length() && Character.isLetterOrDigit(all.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                String folded = all.substring(start, i);
                tokens.add(new Token(folded, German.flat(folded), start, i));
                start = -1;
            }
        }
        return tokens;
    }

    /** How many letters before an Arabic word may be particles; 0 in any other script. */
    static int arabicParticles(String word) {
        int particles = 0;
        while (particles < Math.min(MOST_PARTICLES, word.length())
                && ARABIC_PARTICLES.indexOf(word.charAt(particles)) >= 0) {
            particles++;
        }
        return particles;
    }
}
