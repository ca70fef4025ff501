package org.mitschrift.text.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.mitschrift.contract.analysis.Span;
import org.mitschrift.text.words.FoldedText;
import org.mitschrift.text.words.Lexicon;
import org.mitschrift.text.words.Quotes;

/**
 * Takes a folded text apart: character 3- to 5-grams inside words with their borders, words and pairs of words, and marks
 * for the word lists that were hit and the tricks that were undone; for the whole and for each sentence. Hashing follows
 * Weinberger et al. 2009 (without signs), so that no string is made for a gram. Not safe for several threads: make one
 * for each text.
 */
public final class FeatureExtractor {
    private static final int USER = Hashes.of("@user");
    private static final int ADDRESS = Hashes.of("urlurl");
    private static final int QUOTED = 0x5bd1e995;

    private final FoldedText text;
    private final String original;
    private final BitSet quoted;
    private final Sentences sentences = new Sentences();
    private final Noise noise = new Noise();
    private final List<Span> spans = new ArrayList<>();
    private int[] buckets = new int[1024];
    private int[] words = new int[1024];
    private int count;

    private FeatureExtractor(FoldedText text, String original) {
        this.text = text;
        this.original = original;
        this.quoted = Quotes.in(text);
    }

    /** @param hits what the lists found in the same text */
    public static Features extract(FoldedText text, String original, List<Lexicon.Hit> hits) {
        FeatureExtractor extractor = new FeatureExtractor(text, original);
        extractor.tokens();
        return extractor.finish(hits);
    }

    private void tokens() {
        int before = 0;
        for (int at = 0; at < text.length(); ) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                sentences.blank(c);
                at++;
                continue;
            }
            int end = end(at, c);
            sentences.token(spans.size(), count, c);
            int token = token(at, end, c);
            if (before != 0) {
                add(Hashes.word(before * 31 + token), spans.size() - 1);
            }
            before = token;
            at = end;
        }
    }

    private int end(int start, char first) {
        int end = start + 1;
        if (startsAddress(start)) {
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
        } else if (Character.isLetterOrDigit(first) || first == '@') {
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
        } else {
            end = endOfRun(start, width(first, start));
        }
        return end;
    }

    private int width(char first, int start) {
        return Character.isHighSurrogate(first) && start + 1 < text.length() ? 2 : 1;
    }

    /** The same sign over and over is one token: how often says little of a short text, and would drown its words. */
    private int endOfRun(int start, int width) {
        int end = start + width;
        while (end + width <= text.length()
                && text.charAt(end) == text.charAt(start)
                && text.charAt(end + width - 1) == text.charAt(start + width - 1)) {
            end += width;
        }
        return end;
    }

    private boolean startsAddress(int at) {
        return at + 7 < text.length()
                && text.charAt(at) == 'h'
                && text.charAt(at + 1) == 't'
                && text.charAt(at + 2) == 't'
                && text.charAt(at + 3) == 'p'
                && text.isWordStart(at);
    }

    /** Adds a token's own features; gives its hash for the pair with the next one. */
    private int token(int start, int end, char first) {
        spans.add(text.origin(start, end, original));
        int word = spans.size() - 1;
        int said = quoted.get(start) ? QUOTED : 0;
        int hash;
        if (startsAddress(start)) {
            hash = ADDRESS;
        } else if (first == '@' && end > start + 1) {
            hash = USER;
        } else {
            boolean isWord = Character.isLetterOrDigit(first);
            hash = hash(start, isWord ? end : start + width(first, start)) ^ said;
            if (isWord) {
                noise.word(word, hash, text, start, end);
                grams(start, end, Hashes.START ^ said);
            }
        }
        add(Hashes.word(hash ^ 0x77), word);
        return hash;
    }

    private int hash(int start, int end) {
        int hash = Hashes.START;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text.charAt(i)) * Hashes.PRIME;
        }
        return hash;
    }

    private void grams(int start, int end, int seed) {
        int word = spans.size() - 1;
        for (int from = start - 1; from <= end - 2; from++) {
            int hash = seed;
            for (int i = from; i <= end && i < from + 5; i++) {
                char c = i < start ? '<' : i == end ? '>' : text.charAt(i);
                hash = (hash ^ c) * Hashes.PRIME;
                if (i - from >= 2) {
                    add(Hashes.gram(hash), word);
                }
            }
        }
    }

    private void add(int bucket, int word) {
        if (count == buckets.length) {
            buckets = Arrays.copyOf(buckets, count * 2);
            words = Arrays.copyOf(words, count * 2);
        }
        buckets[count] = bucket;
        words[count++] = word;
    }

    private Features finish(List<Lexicon.Hit> hits) {
        Marks marks = new Marks();
        for (Lexicon.Hit hit : hits) {
            marks.add(
                    (quoted.get(hit.start()) ? "quoted:" : "") + hit.category(),
                    wordAt(hit.span().start()));
        }
        for (FoldedText.Trace trace : text.traces()) {
            marks.add("evasion:" + trace.trick(), wordAt(trace.at()));
        }
        noise.addTo(marks);
        List<Span> places = List.copyOf(spans);
        List<Features> parts = sentences.ranges(spans.size(), count).stream()
                .map(range -> features(range, marks, places, List.of()))
                .toList();
        return features(new Sentences.Range(0, spans.size(), 0, count), marks, places, parts);
    }

    private Features features(Sentences.Range range, Marks marks, List<Span> places, List<Features> parts) {
        int[] found = Arrays.copyOfRange(buckets, range.from(), range.to());
        int[][] marked = marks.in(range.firstWord(), range.endWord());
        return new Features(
                Features.Counted.of(found),
                found,
                Arrays.copyOfRange(words, range.from(), range.to()),
                Arrays.stream(marked).mapToInt(mark -> mark[0]).toArray(),
                Arrays.stream(marked).mapToInt(mark -> mark[1]).toArray(),
                places,
                parts);
    }

    /** The last word that begins at or before a place in the original. */
    private int wordAt(int at) {
        int low = 0;
        int high = spans.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).start() <= at) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Math.max(0, high);
    }
}
