package org.mitschrift.standalone.training;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * What the tweets of GermEval 2018 are by our own rules, without the tweets: a line is the tweet's number in the set's file
 * (from 1), the first twelve hex digits of the SHA-256 of its text, and {@code p} for publish, the categories, or {@code ?}.
 * Need not have all tweets. Immutable.
 */
final class TweetLabels {
    private static final int GUARD = 12;

    private record Labelled(String guard, String label) {}

    private final Map<Integer, Labelled> labels;

    private TweetLabels(Map<Integer, Labelled> labels) {
        this.labels = Map.copyOf(labels);
    }

    /** @throws IOException if the file is not there, or a line of another form */
    static TweetLabels read(Path file) throws IOException {
        Map<Integer, Labelled> labels = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] parts = line.split("\t", -1);
            if (parts.length != 3 || !parts[0].matches("\\d{1,6}") || parts[1].length() != GUARD) {
                throw new IOException(file + ": a line must be NUMBER<TAB>GUARD<TAB>LABEL, not \"" + line + "\"");
            }
            labels.put(Integer.parseInt(parts[0]), new Labelled(parts[1], parts[2]));
        }
        return new TweetLabels(labels);
    }

    /**
     * The label of a tweet that has one.
     *
     * @param number in the set's file, from 1
     * @throws IOException if the label was given to another text
     */
    Optional<String> of(int number, String text) throws IOException {
        Labelled found = labels.get(number);
        if (found == null) {
            return Optional.empty();
        }
        if (!found.guard().equals(guard(text))) {
            throw new IOException("Our label of tweet " + number + " was given to another text: take the set's file of "
                    + "which the labels were made, or leave out that line.");
        }
        return Optional.of(found.label());
    }

    static String guard(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, GUARD);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
