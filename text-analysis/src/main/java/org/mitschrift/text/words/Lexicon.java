package org.mitschrift.text.words;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.mitschrift.contract.analysis.Span;

/**
 * Words in categories, all found in one pass (Aho and Corasick 1975). A line is {@code MODE WORD [FLOOR]}; the mode is
 * {@code word} (the whole word), {@code stem} (a word's beginning), {@code substring}, or {@code except} (a word's
 * beginning that takes back what stands inside it). A {@code _} stands for a space; {@code #} begins a comment. A floor
 * is the least score of the category where the word stands; without one a word is evidence to be weighed by a model.
 * Safe for all threads.
 */
public final class Lexicon {
    private static final Pattern BLANKS = Pattern.compile("[ \t]+");

    /**
     * A word that was found.
     *
     * @param start where it begins in the folded text
     * @param end where it ends there
     * @param floor 0 where the word alone decides nothing
     */
    public record Hit(String category, Span span, int start, int end, double floor) {
        /** The category whose score the floor raises. */
        public String raised() {
            return category.equals(Aimed.MARK) ? "insult" : category;
        }
    }

    private enum Mode {
        WORD,
        STEM,
        SUBSTRING,
        EXCEPT
    }

    private record Entry(String category, Mode mode, double floor) {}

    /** An entry in a folded text, {@code end} exclusive. */
    private record Found(int start, int end, Entry entry) {
        boolean covers(Found other) {
            return entry.category().equals(other.entry.category()) && start <= other.start && end >= other.end;
        }
    }

    private final AhoCorasickDoubleArrayTrie<List<Entry>> trie = new AhoCorasickDoubleArrayTrie<>();
    private final boolean isEmpty;

    private Lexicon(Map<String, List<Entry>> entries) {
        isEmpty = entries.isEmpty();
        trie.build(new TreeMap<>(entries)); // the same order every time
    }

    /** The shipped German lists of these categories, {@code words/de/CATEGORY.txt}. */
    public static Lexicon shipped(List<String> categories) {
        Map<String, List<Entry>> entries = new HashMap<>();
        for (String category : categories) {
            lines("words/de/" + category + ".txt").forEach(line -> add(entries, category, line));
        }
        return new Lexicon(entries);
    }

    private static void add(Map<String, List<Entry>> entries, String category, String line) {
        int comment = line.indexOf('#');
        String[] parts = BLANKS.split((comment < 0 ? line : line.substring(0, comment)).trim(), -1);
        if (parts.length < 2) {
            return;
        }
        Mode mode = Mode.valueOf(parts[0].toUpperCase(java.util.Locale.ROOT));
        double floor = parts.length > 2 ? Double.parseDouble(parts[2]) : 0;
        String word = FoldedText.fold(parts[1].replace('_', ' '));
        entries.computeIfAbsent(word, w -> new ArrayList<>()).add(new Entry(category, mode, floor));
    }

    private static List<String> lines(String path) {
        try (InputStream in = Lexicon.class.getResourceAsStream("/" + path)) {
            if (in == null) {
                throw new IllegalArgumentException("No such word list: " + path);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All hits, in the order in which they end, without those an exception of their category takes back. */
    public List<Hit> find(FoldedText text, String original) {
        List<Found> found = new ArrayList<>();
        List<Found> exceptions = new ArrayList<>();
        if (!isEmpty) { // the library can't search for nothing
            trie.parseText(text.toString(), (start, end, entries) -> {
                for (Entry entry : entries) {
                    if (stands(entry.mode(), start, end, text)) {
                        (entry.mode() == Mode.EXCEPT ? exceptions : found).add(new Found(start, end, entry));
                    }
                }
            });
        }
        return found.stream()
                .filter(hit -> exceptions.stream().noneMatch(exception -> exception.covers(hit)))
                .map(hit -> hit(hit, text, original))
                .toList();
    }

    private static Hit hit(Found found, FoldedText text, String original) {
        Span span = text.origin(found.start(), found.end(), original);
        return new Hit(
                found.entry().category(),
                span,
                found.start(),
                found.end(),
                found.entry().floor());
    }

    private static boolean stands(Mode mode, int start, int end, FoldedText text) {
        return switch (mode) {
            case WORD -> text.isWordStart(start) && text.isWordEnd(end);
            case STEM, EXCEPT -> text.isWordStart(start);
            case SUBSTRING -> true;
        };
    }
}
