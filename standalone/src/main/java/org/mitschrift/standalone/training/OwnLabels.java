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
 * What the texts of a public set are by our own rules, without the texts: a line is the text's number in the set's file
 * (from 1), the first twelve hex digits of the SHA-256 of the text, and the label. Need not have all texts. Immutable.
 */
final class OwnLabels {
    private static final int GUARD = 12;

    private record Labelled(String guard, String label) {}

    private final Map<Integer, Labelled> labels;

    private OwnLabels(Map<Integer, Labelled> labels) {
        this.labels = Map.copyOf(labels);
    }

    /** @throws IOException if the file is not there, or a line of another form */
    static OwnLabels read(Path file) throws IOException {
        Map<Integer, Labelled> labels = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] parts = line.split("\t", -1);
            if (parts.length != 3 || !parts[0].matches("\\d{1,6}") || parts[1].length() != GUARD) {
                throw new IOException(file + ": a line must be NUMBER<TAB>GUARD<TAB>LABEL, not \"" + line + "\"");
            }
            labels.put(Integer.parseInt(parts[0]), new Labelled(parts[1], parts[2]));
        }
        return new OwnLabels(labels);
    }

    /**
     * The label of a text that has one.
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
            throw new IOException("Our label of text " + number + " was given to another text: take the set's file of "
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
