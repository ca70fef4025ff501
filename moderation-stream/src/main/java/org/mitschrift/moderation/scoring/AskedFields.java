package org.mitschrift.moderation.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.comment.Anchor;
import org.mitschrift.contract.comment.CommentRef;
import org.mitschrift.moderation.scoring.Reading.Refused;
import org.mitschrift.moderation.scoring.Reading.Understood;
import org.mitschrift.moderation.scoring.Reading.WrongField;

/** Takes the fields out of one object and collects what is wrong with them. For one reading. */
final class AskedFields {
    private static final int MAX_ID = 200;

    private final List<WrongField> wrong = new ArrayList<>();
    private final JsonNode root;

    AskedFields(JsonNode root) {
        this.root = root;
    }

    Reading read(String defaultProject) {
        JsonNode id = id();
        String text = text();
        Anchor anchor = anchor(defaultProject);
        return wrong.isEmpty() ? new Understood(new Asked(id, text, anchor)) : new Refused(wrong);
    }

    private JsonNode id() {
        JsonNode id = root.path("id");
        if (isAbsent(id)) {
            refuse("id", "required");
        } else if (id.isTextual()) {
            if (id.textValue().length() > MAX_ID) {
                refuse("id", "id-too-long");
            } else if (hasLoneSurrogate(id.textValue())) {
                refuse("id", "not-characters");
            }
        } else if (!id.isIntegralNumber()) {
            refuse("id", "not-an-id");
        }
        return id;
    }

    private String text() {
        JsonNode node = root.path("text");
        String text = node.isTextual() ? node.textValue() : "";
        if (isAbsent(node)) {
            refuse("text", "required");
        } else if (!node.isTextual()) {
            refuse("text", "not-a-text");
        } else if (text.isBlank()) {
            refuse("text", "empty");
        } else if (text.length() > AskedReader.MAX_TEXT) {
            refuse("text", "too-long");
        } else if (text.indexOf('\0') >= 0 || hasLoneSurrogate(text)) {
            refuse("text", "not-characters");
        }
        return text;
    }

    private Anchor anchor(String defaultProject) {
        JsonNode anchor = root.path("anchor");
        if (!isAbsent(anchor) && !anchor.isObject()) {
            refuse("anchor", "not-an-object");
            anchor = MissingNode.getInstance();
        }
        String project = part(anchor, "projectId");
        return new Anchor(
                project == null ? defaultProject : project,
                part(anchor, "chapterId"),
                part(anchor, "paragraphId"),
                part(anchor, "goalId"),
                part(anchor, "parentCommentId"));
    }

    private @Nullable String part(JsonNode anchor, String name) {
        JsonNode part = anchor.path(name);
        if (isAbsent(part)) {
            return null;
        }
        if (!part.isTextual() || !CommentRef.isCommentId(part.textValue())) {
            refuse("anchor." + name, "not-a-reference");
            return null;
        }
        return part.textValue();
    }

    private void refuse(String path, String problem) {
        wrong.add(new WrongField(path, problem));
    }

    private static boolean isAbsent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
