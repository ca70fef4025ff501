package org.mitschrift.text.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.json.Json;

/** The two files of the open corpus, as their README describes them. */
final class Corpus {
    private static final Path FOLDER = Path.of("corpus");

    private Corpus() {}

    /**
     * A text for the moderation; {@code hard} is obfuscated, veiled or buried, or civil and easily mistaken;
     * {@code telling} is the part that makes it a review text, null where nobody said which.
     */
    record Moderated(
            String id,
            String batch,
            String text,
            String verdict,
            List<String> categories,
            boolean hard,
            String trait,
            @Nullable String telling) {
        boolean isReview() {
            return verdict.equals("review");
        }
    }

    /** A text for goals, sentiment, kinds and topics; {@code implied} has none of its goal's own words. */
    record Consulted(
            String id,
            String batch,
            String language,
            String text,
            List<String> goals,
            String sentiment,
            List<String> kinds,
            List<String> topics,
            boolean implied) {
        boolean isGerman() {
            return language.equals("de");
        }
    }

    /** Any text of either file. */
    record Entry(String id, String text) {}

    static List<Moderated> moderation() {
        return read("moderation.jsonl", Moderated.class);
    }

    static List<Consulted> consultation() {
        return read("consultation.jsonl", Consulted.class);
    }

    static List<Entry> all() {
        return Stream.concat(
                        moderation().stream().map(text -> new Entry(text.id(), text.text())),
                        consultation().stream().map(text -> new Entry(text.id(), text.text())))
                .toList();
    }

    private static <T> List<T> read(String file, Class<T> type) {
        try (Stream<String> lines = Files.lines(FOLDER.resolve(file))) {
            return lines.map(line -> Json.read(line.getBytes(StandardCharsets.UTF_8), type))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
