package org.mitschrift.text.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The shipped word lists of this package, read once: given names, and what words say about a life or a place. */
final class Terms {
    private static final Set<String> GIVEN_NAMES = new HashSet<>();
    private static final Map<String, Terms> KINDS = new HashMap<>();

    static {
        lines("given-names.txt", line -> GIVEN_NAMES.addAll(List.of(line.split(" "))));
        lines("terms.txt", line -> {
            String[] parts = line.split(": ", 2);
            KINDS.put(parts[0], new Terms(parts[1].split(" ")));
        });
    }

    private final Set<String> whole = new HashSet<>();
    private final Beginnings beginnings = new Beginnings();
    private final Beginnings endings = new Beginnings(); // read backwards

    private Terms(String... words) {
        for (String word : words) {
            if (word.startsWith("*")) {
                endings.add(backwards(word.substring(1)));
            } else if (word.endsWith("*")) {
                beginnings.add(word.substring(0, word.length() - 1));
            } else {
                whole.add(word);
            }
        }
    }

    static Terms of(String kind) {
        return Objects.requireNonNull(KINDS.get(kind), kind);
    }

    static boolean isGivenName(String word) {
        return GIVEN_NAMES.contains(word);
    }

    boolean contains(String word) {
        return whole.contains(word)
                || beginnings.has(word)
                || (!endings.words.isEmpty() && endings.has(backwards(word)));
    }

    private static String backwards(String word) {
        return new StringBuilder(word).reverse().toString();
    }

    /** Of words none of which begins with another, only the greatest that is not above a word can be its beginning. */
    private static final class Beginnings {
        private final NavigableSet<String> words = new TreeSet<>();

        void add(String beginning) {
            if (!has(beginning)) {
                words.removeIf(longer -> longer.startsWith(beginning));
                words.add(beginning);
            }
        }

        boolean has(String word) {
            String nearest = words.floor(word);
            return nearest != null && word.startsWith(nearest);
        }
    }

    private static void lines(String name, Consumer<String> each) {
        try (InputStream in = Objects.requireNonNull(Terms.class.getResourceAsStream("/privacy/" + name), name)) {
            new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(each);
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped list " + name + " can't be read; rebuild the module.", e);
        }
    }
}
