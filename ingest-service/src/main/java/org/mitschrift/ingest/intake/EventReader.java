package org.mitschrift.ingest.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.comment.CommentRef;
import org.mitschrift.contract.submission.CommentSubmitted;
import org.mitschrift.contract.submission.CommentWithdrawn;
import org.mitschrift.ingest.intake.Intake.Refused;

/**
 * Reads a CloudEvent in structured mode (CloudEvents 1.0, JSON format): its attributes around a comment in {@code data}.
 * The event's own source is the platform's business; who speaks says the key. Pure; safe for all threads.
 */
public final class EventReader {
    /** A revision after the first; taken in as one. */
    public static final String EDITED = "org.mitschrift.comment.edited.v1";

    private static final List<String> TYPES = List.of(CommentSubmitted.TYPE, EDITED, CommentWithdrawn.TYPE);
    private static final Pattern JSON_TYPE =
            Pattern.compile("application/json(\\s*;\\s*charset=\"?utf-8\"?)?", Pattern.CASE_INSENSITIVE);

    private EventReader() {}

    /** @param commentId the id in the address; null if there is none */
    public static Intake read(JsonNode event, IntakeContext context, @Nullable String commentId) {
        Fields fields = new Fields();
        fields.text(event, "specversion", true, "1.0"::equals, "not-1.0");
        fields.text(event, "id", true, id -> !id.isBlank() && id.length() <= 1_000, "out-of-range");
        fields.text(event, "source", true, source -> !source.isBlank() && source.length() <= 2_000, "out-of-range");
        String type = fields.text(event, "type", true, TYPES::contains, "not-an-event-type");
        fields.text(event, "datacontenttype", false, t -> JSON_TYPE.matcher(t).matches(), "not-json");
        if (event.hasNonNull("data_base64")) {
            fields.refuse("data_base64", "not-json");
        }
        JsonNode data = fields.object(event, "data", true);
        if (!fields.wrong().isEmpty()) {
            return new Refused("invalid-event", fields.wrong());
        }
        return ofType(Objects.requireNonNull(type), Objects.requireNonNull(data), context, commentId);
    }

    private static Intake ofType(String type, JsonNode data, IntakeContext context, @Nullable String commentId) {
        Intake read = type.equals(CommentWithdrawn.TYPE)
                ? withdrawn(data, context, commentId)
                : SubmissionReader.read(data, context, new Expected(commentId, type.equals(EDITED)));
        return read instanceof Refused refused ? refused.under("data") : read;
    }

    private static Intake withdrawn(JsonNode data, IntakeContext context, @Nullable String commentId) {
        Fields fields = new Fields();
        String id = SubmissionReader.commentId(fields, data, new Expected(commentId, false));
        return id == null || !fields.wrong().isEmpty()
                ? new Refused("invalid-comment", fields.wrong())
                : new Intake.Accepted(new CommentWithdrawn(new CommentRef(context.source(), id), context.now()));
    }
}
