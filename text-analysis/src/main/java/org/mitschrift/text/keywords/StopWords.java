package org.mitschrift.text.keywords;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.mitschrift.text.words.FoldedText;

/** German words that tell nothing of what a text is about: function words, and what every consultation talks of. */
final class StopWords {
    private static final Set<String> ROOTS = new HashSet<>();

    static {
        read("function-words-de.txt");
        read("general-words-de.txt");
    }

    private StopWords() {}

    static boolean isOne(String flat) {
        return flat.length() < 2 || ROOTS.contains(flat) || ROOTS.contains(German.root(flat));
    }

    private static void read(String file) {
        try (InputStream in = StopWords.class.getResourceAsStream("/keywords/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The word list is not on the class path: " + file);
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> German.flat(FoldedText.fold(line.trim())))
                    .forEach(word -> {
                        ROOTS.add(word);
                        ROOTS.add(German.root(word));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
