package org.mitschrift.text.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.mitschrift.contract.analysis.Span;
import org.mitschrift.text.words.FoldedText;
import org.mitschrift.text.words.Lexicon;

/**
 * Takes a folded text apart: character 3- to 5-grams inside words with their borders, words and pairs of words, and marks
 * for the word lists that were hit. Hashing follows Weinberger et al. 2009 (without signs) with FNV-1a, so that no string
 * is made for a gram. Not safe for several threads: make one for each text.
 */
public final class FeatureExtractor {
    private static final int FNV_START = 0x811c9dc5;
    private static final int FNV_PRIME = 0x01000193;
    private static final int MARKS_COUNTED = 3;
    private static final int USER = hash("@user");
    private static final int ADDRESS = hash("urlurl");

    private final FoldedText text;
    private final String original;
    private int[] buckets = new int[1024];
    private int[] words = new int[1024];
    private int count;
    private final List<Span> spans = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    private FeatureExtractor(FoldedText text, String original) {
        this.text = text;
        this.original = original;
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
                at++;
                continue;
            }
            int end = end(at, c);
            int token = token(at, end, c);
            if (before != 0) {
                add(mix(before * 31 + token), spans.size() - 1);
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
        } else if (Character.isHighSurrogate(first) && end < text.length()) {
            end++;
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
        starts.add(start);
        int word = spans.size() - 1;
        int hash;
        if (startsAddress(start)) {
            hash = ADDRESS;
        } else if (first == '@' && end > start + 1) {
            hash = USER;
        } else {
            hash = hash(start, end);
            if (Character.isLetterOrDigit(first)) {
                grams(start, end, word);
            }
        }
        add(mix(hash ^ 0x77), word);
        return hash;
    }

    private int hash(int start, int end) {
        int hash = FNV_START;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    private void grams(int start, int end, int word) {
        for (int from = start - 1; from <= end - 2; from++) {
            int hash = FNV_START;
            for (int i = from; i <= end && i < from + 5; i++) {
                char c = i < start ? '<' : i == end ? '>' : text.charAt(i);
                hash = (hash ^ c) * FNV_PRIME;
                if (i - from >= 2) {
                    add(mix(hash), word);
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
        TreeMap<String, Integer> perList = new TreeMap<>();
        List<int[]> marks = new ArrayList<>();
        for (Lexicon.Hit hit : hits) {
            int nth = perList.merge(hit.category(), 1, Integer::sum);
            if (nth <= MARKS_COUNTED) {
                marks.add(new int[] {mix(hash("list=" + hit.category() + nth)), wordAt(hit.start())});
            }
        }
        List<String> lists = List.copyOf(perList.keySet());
        for (int a = 0; a < lists.size(); a++) {
            for (int b = a + 1; b < lists.size(); b++) {
                marks.add(new int[] {mix(hash("lists=" + lists.get(a) + "+" + lists.get(b))), -1});
            }
        }
        int[] found = Arrays.copyOf(buckets, count);
        return new Features(
                Features.Counted.of(found),
                found,
                Arrays.copyOf(words, count),
                marks.stream().mapToInt(mark -> mark[0]).toArray(),
                marks.stream().mapToInt(mark -> mark[1]).toArray(),
                List.copyOf(spans));
    }

    private int wordAt(int start) {
        int found = java.util.Collections.binarySearch(starts, start);
        return found >= 0 ? found : -found - 2;
    }

    static int hash(String name) {
        int hash = FNV_START;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    /** MurmurHash3's finalizer, cut to a bucket. */
    static int mix(int hash) {
        int h = hash;
        h = (h ^ (h >>> 16)) * 0x85ebca6b;
        h = (h ^ (h >>> 13)) * 0xc2b2ae35;
        return (h ^ (h >>> 16)) >>> (32 - Features.BITS);
    }
}
