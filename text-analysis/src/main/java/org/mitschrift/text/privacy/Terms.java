package org.mitschrift.text.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** The shipped word lists of this package, read once: given names, and what words say about a life or a place. */
final class Terms {
    private static final int SHORTEST = 2;
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
    private final Set<String> beginnings = new HashSet<>();
    private final Set<String> endings = new HashSet<>();
    private int longest;

    private Terms(String... words) {
        for (String word : words) {
            if (word.startsWith("*")) {
                endings.add(word.substring(1));
                longest = Math.max(longest, word.length() - 1);
            } else if (word.endsWith("*")) {
                beginnings.add(word.substring(0, word.length() - 1));
                longest = Math.max(longest, word.length() - 1);
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
        if (whole.contains(word)) {
            return true;
        }
        for (int i = SHORTEST; i <= Math.min(longest, word.length()); i++) {
            if (beginnings.contains(word.substring(0, i)) || endings.contains(word.substring(word.length() - i))) {
                return true;
            }
        }
        return false;
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
