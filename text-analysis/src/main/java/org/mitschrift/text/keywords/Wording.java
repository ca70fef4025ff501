package org.mitschrift.text.keywords;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mitschrift.text.words.FoldedText;

/** The telling words of a described thing: what is listed as its keywords, and what its title and its text say. */
public final class Wording {
    private static final String GERMAN = "de";

    private Wording() {}

    /** Keywords as terms, in all their languages. */
    public static List<Term> keywords(String owner, Map<String, List<String>> keywords, double weight) {
        List<Term> terms = new ArrayList<>();
        keywords.forEach(
                (language, words) -> words.forEach(word -> terms.add(new Term(owner, language, word, weight))));
        return terms;
    }

    /** The words of a German text that are not common everywhere, each once. */
    public static List<Term> tellingWords(String owner, String text, double weight) {
        List<Term> terms = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Tokens.Token token : Tokens.of(FoldedText.of(text))) {
            if (!StopWords.isOne(token.flat()) && seen.add(German.root(token.flat()))) {
                terms.add(new Term(owner, GERMAN, token.folded(), weight));
            }
        }
        return terms;
    }

    /** Whether a German word tells something of what a text is about. */
    public static boolean isTelling(String word) {
        return !StopWords.isOne(German.flat(FoldedText.fold(word)));
    }

    /** The last part of a German compound, in small letters; all of a word that is none. */
    public static String lastPart(String word) {
        return German.lastPart(word);
    }

    /**
     * What tells owners apart: of an owner's equal terms the heaviest, and a term that several owners share counts for each
     * the less, the more they are.
     */
    public static List<Term> distinct(List<Term> terms) {
        Map<String, Map<String, Term>> byRoot = new HashMap<>();
        for (Term term : terms) {
            byRoot.computeIfAbsent(term.language() + " " + root(term), any -> new HashMap<>())
                    .merge(term.owner(), term, (a, b) -> a.weight() >= b.weight() ? a : b);
        }
        return byRoot.values().stream()
                .flatMap(owners -> owners.values().stream()
                        .map(term ->
                                new Term(term.owner(), term.language(), term.words(), term.weight() / owners.size())))
                .toList();
    }

    /** A term's words without inflection: equal for equal terms. */
    public static String root(Term term) {
        boolean german = term.language().equals(GERMAN);
        return String.join(
                " ",
                Tokens.of(FoldedText.of(term.words())).stream()
                        .map(token -> german ? German.root(token.flat()) : token.folded())
                        .toList());
    }
}
