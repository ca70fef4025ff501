package org.mitschrift.text.phrases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import opennlp.tools.lemmatizer.Lemmatizer;
import org.mitschrift.text.keywords.Wording;
import org.mitschrift.text.privacy.GivenNames;

/**
 * Adjectives and the noun they stand before, with their tags of the Universal Dependencies; the noun is last.
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one text
record Phrase(String[] words, String[] tags) {
    private static final int SHORTEST = 2;

    static List<Phrase> in(String[] words, String[] tags) {
        List<Phrase> found = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < words.length; i++) {
            boolean noun = isNoun(words[i], tags[i]) && !isMistakenAdjective(words, tags, i);
            if (noun) {
                found.add(new Phrase(Arrays.copyOfRange(words, start, i + 1), Arrays.copyOfRange(tags, start, i + 1)));
            }
            if (noun || !isAdjective(words[i], tags[i])) {
                start = i + 1;
            }
        }
        return found;
    }

    private static boolean isNoun(String word, String tag) {
        boolean capital = Character.isUpperCase(word.codePointAt(0));
        boolean name = tag.equals("PROPN") && GivenNames.contains(word);
        return (tag.equals("NOUN") || (tag.equals("PROPN") && capital))
                && !name
                && word.length() >= SHORTEST
                && Character.isLetter(word.codePointAt(0))
                && Wording.isTelling(word);
    }

    /** The tagger takes rare adjectives for nouns; in German a small letter before a capital one tells. */
    private static boolean isMistakenAdjective(String[] words, String[] tags, int i) {
        return i + 1 < words.length
                && isAdjective(words[i], tags[i])
                && Character.isUpperCase(words[i + 1].codePointAt(0))
                && isNoun(words[i + 1], tags[i + 1]);
    }

    /** Inflected, before its noun: {@code alt} alone is said of something, not a part of its name. */
    private static boolean isAdjective(String word, String tag) {
        return (tag.equals("ADJ") || tag.equals("NOUN"))
                && word.matches("\\p{Ll}[\\p{L}-]+e[nrms]?")
                && Wording.isTelling(word);
    }

    /** In one form; empty where nothing telling is left of it. */
    Optional<String> said(Lemmatizer lemmatizer) {
        StringBuilder said = new StringBuilder();
        int noun = words.length - 1;
        for (int i = 0; i < noun; i++) {
            said.append(weak(words[i])).append(' ');
        }
        String name = noun(lemmatizer, words[noun]);
        return Wording.isTelling(name) ? Optional.of(said.append(name).toString()) : Optional.empty();
    }

    /** In small letters; of one word alone, since in a row each costs many times as much. */
    private static String lemma(Lemmatizer lemmatizer, String word) {
        return lemmatizer.lemmatize(new String[] {word}, new String[] {"NOUN"})[0];
    }

    /** As after the definite article, whatever the case: alte, dunkle, teure. */
    private static String weak(String adjective) {
        return adjective.endsWith("e") ? adjective : adjective.substring(0, adjective.length() - 1);
    }

    /** A compound that the lemmatizer does not know is changed in its last part. */
    private static String noun(Lemmatizer lemmatizer, String word) {
        boolean shortened = word.chars().filter(Character::isUpperCase).count() > 1; // IT, Kfz-Zulassung
        String small = word.toLowerCase(Locale.GERMAN);
        String lemma = shortened ? small : lemma(lemmatizer, word);
        if (!shortened && lemma.equals(small)) {
            String last = Wording.lastPart(small);
            String before = small.substring(0, Math.max(0, small.length() - last.length()));
            lemma = before.isEmpty() ? small : before + lemma(lemmatizer, capital(last));
        }
        return lemma.length() < SHORTEST || lemma.equals(small) ? capital(word) : capital(lemma);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.GERMAN) + word.substring(1);
    }
}
