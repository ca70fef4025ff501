package org.mitschrift.ingest.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mitschrift.ingest.intake.Intake.WrongField;

/** Takes fields out of a JSON object and collects what is wrong with them, so that all of it can be said at once. */
final class Fields {
    private final List<WrongField> wrong = new ArrayList<>();

    List<WrongField> wrong() {
        return wrong;
    }

    void refuse(String path, String problem) {
        wrong.add(new WrongField(path, problem));
    }

    /** An object, or null if it is absent; wrong if it is anything else. */
    @Nullable
    JsonNode object(JsonNode parent, String path, boolean required) {
        JsonNode node = at(parent, path);
        if (node == null) {
            if (required) {
                refuse(path, "required");
            }
            return null;
        }
        if (!node.isObject()) {
            refuse(path, "not-an-object");
            return null;
        }
        return node;
    }

    /** A text that passes the check, or null if it is absent or wrong. */
    @Nullable
    String text(JsonNode parent, String path, boolean required, Predicate<String> check, String problem) {
        JsonNode node = at(parent, path);
        if (node == null) {
            if (required) {
                refuse(path, "required");
            }
            return null;
        }
        if (!node.isTextual()) {
            refuse(path, "not-a-text");
            return null;
        }
        String text = node.textValue();
        if (!check.test(text)) {
            refuse(path, problem);
            return null;
        }
        return text;
    }

    /** Words a person wrote: not blank, at most {@code atMost} UTF-16 units, characters only; null if absent or wrong. */
    @Nullable
    String words(JsonNode parent, String path, boolean required, int atMost) {
        String words = text(parent, path, required, t -> !t.isBlank(), "empty");
        if (words == null) {
            return null;
        }
        if (words.length() > atMost) {
            refuse(path, "too-long");
            return null;
        }
        if (words.indexOf('\0') >= 0 || hasLoneSurrogate(words)) {
            refuse(path, "not-characters");
            return null;
        }
        return words;
    }

    private static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) { // rare enough to look again, whole
                return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
            }
        }
        return false;
    }

    /** A whole number within bounds; the default if it is absent. */
    int number(JsonNode parent, String path, int atLeast, int atMost, int otherwise) {
        JsonNode node = at(parent, path);
        if (node == null) {
            return otherwise;
        }
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            refuse(path, "not-a-whole-number");
            return otherwise;
        }
        int number = node.intValue();
        if (number < atLeast || number > atMost) {
            refuse(path, "out-of-range");
            return otherwise;
        }
        return number;
    }

    /** An instant within bounds; the default if it is absent. */
    Instant instant(JsonNode parent, String path, Instant notBefore, Instant notAfter, Instant otherwise) {
        String text = text(parent, path, false, t -> true, "");
        if (text == null) {
            return otherwise;
        }
        try {
            Instant instant = DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from);
            if (instant.isBefore(notBefore)) {
                refuse(path, "too-early");
            } else if (instant.isAfter(notAfter)) {
                refuse(path, "too-late");
            }
            return instant;
        } catch (DateTimeException e) {
            refuse(path, "not-an-instant");
            return otherwise;
        }
    }

    private static @Nullable JsonNode at(JsonNode parent, String path) {
        JsonNode node = parent.get(path.substring(path.lastIndexOf('.') + 1));
        return node == null || node.isNull() ? null : node;
    }
}
