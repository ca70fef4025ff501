package org.mitschrift.text.words;

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
import java.util.regex.Pattern;
import org.ahocorasick.trie.Emit;
import org.ahocorasick.trie.Trie;
import org.mitschrift.contract.analysis.Span;

/**
 * Words of one category, found in one pass (Aho and Corasick 1975). A line is {@code MODE WORD [SCORE]}; the mode is
 * {@code word} (the whole word), {@code stem} (a word's beginning), {@code substring}, or {@code except} (a word's
 * beginning that takes back what stands inside it). A {@code _} stands for a space; {@code #} begins a comment. Safe for all threads.
 */
public final class WordList {
    private static final double DEFAULT_SCORE = 0.9;
    private static final Pattern BLANKS = Pattern.compile("[ \t]+");

    /** A word that was found. */
    public record Hit(Span span, double score) {}

    private record Entry(String mode, double score) {}

    private final Map<String, Entry> entries = new HashMap<>();
    private final Trie trie;

    private WordList(List<String> lines) {
        for (String line : lines) {
            String[] parts = BLANKS.split(line.replaceAll("#.*", "").trim(), -1);
            if (parts.length >= 2) {
                double score = parts.length > 2 ? Double.parseDouble(parts[2]) : DEFAULT_SCORE;
                entries.put(FoldedText.fold(parts[1].replace('_', ' ')), new Entry(parts[0], score));
            }
        }
        this.trie = Trie.builder().addKeywords(entries.keySet()).build();
    }

    /** Reads a list from the class path, e.g. {@code words/de/insult.txt}. */
    public static WordList resource(String path) {
        try (InputStream in = WordList.class.getResourceAsStream("/" + path)) {
            if (in == null) {
                throw new IllegalArgumentException("No such word list: " + path);
            }
            return new WordList(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words that count as stems, each with the same score. */
    public static WordList stems(List<String> words) {
        return new WordList(words.stream()
                .map(word -> "stem " + word.replace(' ', '\u00a0'))
                .toList());
    }

    /** All hits, in the order of the text, without those an exception takes back. */
    public List<Hit> find(FoldedText text, String original) {
        List<Emit> found = new ArrayList<>();
        List<Emit> exceptions = new ArrayList<>();
        for (Emit emit : trie.parseText(text.toString())) {
            Entry entry = entries.get(emit.getKeyword());
            if (entry == null || !stands(entry.mode(), emit, text)) {
                continue;
            }
            (entry.mode().equals("except") ? exceptions : found).add(emit);
        }
        return found.stream()
                .filter(hit -> exceptions.stream().noneMatch(exception -> covers(exception, hit)))
                .map(hit -> new Hit(
                        text.origin(hit.getStart(), hit.getEnd() + 1, original),
                        entries.getOrDefault(hit.getKeyword(), new Entry("", DEFAULT_SCORE))
                                .score()))
                .toList();
    }

    private static boolean stands(String mode, Emit emit, FoldedText text) {
        return switch (mode) {
            case "word" -> text.isWordStart(emit.getStart()) && text.isWordEnd(emit.getEnd() + 1);
            case "stem", "except" -> text.isWordStart(emit.getStart());
            default -> true;
        };
    }

    private static boolean covers(Emit exception, Emit hit) {
        return exception.getStart() <= hit.getStart() && exception.getEnd() >= hit.getEnd();
    }
}
