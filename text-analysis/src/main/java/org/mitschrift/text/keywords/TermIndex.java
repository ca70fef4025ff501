package org.mitschrift.text.keywords;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.analysis.Span;
import org.mitschrift.text.language.LanguageGuess;
import org.mitschrift.text.words.FoldedText;

/**
 * Terms of many owners, looked up word by word. A German term is found in any inflection, at the beginning of a longer word
 * from 4 letters on ({@code Schulungskonzept}), and as the last part of a compound
 * ({@code Mitarbeiterschulung}); in another language at the beginning of a word from 3 letters on. Shorter ones only alone.
 */
public final class TermIndex {
    private static final int LEAST_BEGINNING = 4;
    private static final int LEAST_ENDING = 3;
    private static final int LEAST_FOREIGN = 3;
    private static final int LEAST_BEFORE_ENDING = 3;
    private static final String GERMAN = "de";

    /**
     * A term that was found.
     *
     * @param start where it begins in the folded text
     */
    public record Hit(Term term, Span span, int start) {}

    private record Entry(Term term, List<String> roots) {}

    private final Map<String, List<Entry>> german = new HashMap<>();
    private final Map<String, List<Entry>> foreign = new HashMap<>();
    private int longestForeign;

    private TermIndex(List<Term> terms) {
        terms.forEach(this::add);
    }

    public static TermIndex of(List<Term> terms) {
        return new TermIndex(terms);
    }

    private void add(Term term) {
        boolean isGerman = term.language().equals(GERMAN);
        List<String> roots = Tokens.of(FoldedText.of(term.words())).stream()
                .map(token -> isGerman ? German.root(token.flat()) : token.folded())
                .toList();
        if (roots.isEmpty()) {
            return;
        }
        String first = roots.get(0);
        (isGerman ? german : foreign)
                .computeIfAbsent(first, any -> new ArrayList<>())
                .add(new Entry(term, roots));
        longestForeign = isGerman ? longestForeign : Math.max(longestForeign, first.length());
    }

    /**
     * Every place of every term, in the order of the text. German terms count in texts of all languages, others in texts of
     * their own.
     *
     * @param language of the text (BCP 47); {@code und} for any
     */
    public List<Hit> find(FoldedText folded, String original, String language) {
        List<Hit> hits = new ArrayList<>();
        List<Tokens.Token> tokens = Tokens.of(folded);
        for (int at = 0; at < tokens.size(); at++) {
            for (Entry entry : candidates(tokens.get(at), folded, original, language)) {
                int end = end(entry, tokens, at);
                if (end > 0) {
                    int start = tokens.get(at).start();
                    hits.add(new Hit(entry.term(), folded.origin(start, end, original), start));
                }
            }
        }
        return hits;
    }

    /** Entries whose first word stands at this token. */
    private List<Entry> candidates(Tokens.Token token, FoldedText folded, String original, String language) {
        List<Entry> found = new ArrayList<>();
        String flat = token.flat();
        String root = German.root(flat);
        found.addAll(german.getOrDefault(root, List.of()));
        for (int length = LEAST_BEGINNING; length < flat.length(); length++) {
            String beginning = flat.substring(0, length);
            if (!beginning.equals(root)) {
                addSingle(found, german.get(beginning));
            }
        }
        for (int from = LEAST_BEFORE_ENDING; from <= root.length() - LEAST_ENDING; from++) {
            String ending = root.substring(from);
            if (german.containsKey(ending) && German.endsIn(word(token, folded, original), ending)) {
                addSingle(found, german.get(ending));
            }
        }
        if (!language.equals(GERMAN)) {
            addForeign(found, token.folded(), language);
        }
        return found;
    }

    private void addForeign(List<Entry> found, String word, String language) {
        for (int from = 0; from <= Tokens.arabicParticles(word); from++) {
            for (int end = from + 1; end <= Math.min(word.length(), from + longestForeign); end++) {
                if (end == word.length() || end - from >= LEAST_FOREIGN) {
                    foreign.getOrDefault(word.substring(from, end), List.of()).stream()
                            .filter(entry -> language.equals(LanguageGuess.UNSURE)
                                    || entry.term().language().equals(language))
                            .forEach(found::add);
                }
            }
        }
    }

    /** Of several words only the first would be checked inside a compound. */
    private static void addSingle(List<Entry> found, @Nullable List<Entry> entries) {
        if (entries != null) {
            entries.stream().filter(entry -> entry.roots().size() == 1).forEach(found::add);
        }
    }

    private static String word(Tokens.Token token, FoldedText folded, String original) {
        return folded.origin(token.start(), token.end(), original).in(original);
    }

    /** Where the entry's last word ends; 0 if its words don't follow each other here. */
    private static int end(Entry entry, List<Tokens.Token> tokens, int at) {
        List<String> roots = entry.roots();
        if (at + roots.size() > tokens.size()) {
            return 0;
        }
        boolean isGerman = entry.term().language().equals(GERMAN);
        for (int i = 1; i < roots.size(); i++) {
            Tokens.Token token = tokens.get(at + i);
            boolean same = isGerman
                    ? German.root(token.flat()).equals(roots.get(i))
                    : token.folded().startsWith(roots.get(i));
            if (!same) {
                return 0;
            }
        }
        return tokens.get(at + roots.size() - 1).end();
    }
}
