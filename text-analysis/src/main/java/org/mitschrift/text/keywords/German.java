package org.mitschrift.text.keywords;

import de.danielnaber.jwordsplitter.GermanWordSplitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.de.GermanLightStemmer;
import org.mitschrift.text.words.FoldedText;

/** German words: what inflection leaves of them, and what they are made of. Safe for all threads. */
final class German {
    private static final String KEEPS_UE = "aeoq"; // neue, Bauer, Quelle: no umlaut
    private static final GermanLightStemmer STEMMER = new GermanLightStemmer();
    private static final GermanWordSplitter SPLITTER = splitter();

    private German() {}

    /** A folded word with its umlauts as plain vowels, so that Baum and Baeume meet. */
    static String flat(String folded) {
        if (folded.indexOf('e') < 1) {
            return folded;
        }
        StringBuilder flat = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            char before = i == 0 ? ' ' : folded.charAt(i - 1);
            boolean umlaut = c == 'e'
                    && (before == 'a'
                            || before == 'o'
                            || (before == 'u' && (i < 2 || KEEPS_UE.indexOf(folded.charAt(i - 2)) < 0)));
            if (!umlaut) {
                flat.append(c);
            }
        }
        return flat.toString();
    }

    /** The root of a flat word (Savoy 2006, light stemming as in Lucene). */
    static String root(String flat) {
        char[] letters = flat.toCharArray();
        return new String(letters, 0, STEMMER.stem(letters, letters.length));
    }

    /** Whether a word is a compound that ends in a part of this root, by jwordsplitter's dictionary. */
    static boolean endsIn(String word, String root) {
        List<String> parts = SPLITTER.splitWord(word.toLowerCase(Locale.GERMAN));
        String end = "";
        for (int i = parts.size() - 1; i > 0; i--) {
            end = parts.get(i) + end;
            if (root(flat(FoldedText.fold(end))).equals(root)) {
                return true;
            }
        }
        return false;
    }

    /** The last part of a compound, in small letters; all of a word that is none. */
    static String lastPart(String word) {
        List<String> parts = SPLITTER.splitWord(word.toLowerCase(Locale.GERMAN));
        return parts.get(parts.size() - 1);
    }

    private static GermanWordSplitter splitter() {
        try {
            GermanWordSplitter splitter = new GermanWordSplitter(true);
            splitter.setStrictMode(true);
            return splitter;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
