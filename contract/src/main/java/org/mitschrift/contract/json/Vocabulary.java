package org.mitschrift.contract.json;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The words of one field, open at its end: those this release knows, and any that a later release writes. Each word has
 * one object, so that words can be compared with {@code ==}; a word not known is kept as it came. Safe for all threads.
 */
public final class Vocabulary<T> {
    private static final int LONGEST = 40;

    private final Map<String, T> words = new ConcurrentHashMap<>();
    private final Function<String, T> unknown;

    /** @param unknown makes the object of a word that none of {@code known} is */
    public Vocabulary(Function<T, String> id, Function<String, T> unknown, List<T> known) {
        this.unknown = unknown;
        known.forEach(word -> words.put(id.apply(word), word));
    }

    /** @throws IllegalArgumentException if this is no word at all: lower-case letters and hyphens, 40 at most */
    public T of(String id) {
        T word = words.get(id);
        if (word != null) {
            return word;
        }
        if (id.isEmpty() || id.length() > LONGEST || !id.chars().allMatch(c -> c == '-' || (c >= 'a' && c <= 'z'))) {
            throw new IllegalArgumentException("Not a word of a vocabulary");
        }
        return words.computeIfAbsent(id, unknown);
    }
}
