package org.mitschrift.ingest.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.mitschrift.contract.comment.CommentRef;
import org.mitschrift.contract.comment.Sealed;
import org.mitschrift.contract.submission.CommentObjected;
import org.mitschrift.contract.submission.CommentReported;
import org.mitschrift.contract.submission.DsaCategory;
import org.mitschrift.ingest.intake.Intake.Refused;

/** Reads a citizen's report and an author's objection. Hostile input is refused, never thrown. Safe for all threads. */
public final class ConcernReader {
    public static final int MAX_REPORT = 2_000;
    public static final int MAX_OBJECTION = 5_000;

    private ConcernReader() {}

    public static Intake report(JsonNode root, CommentRef ref, Instant now) {
        Fields fields = new Fields();
        String id = fields.text(root, "reportId", false, CommentRef::isCommentId, "not-an-id");
        String category = fields.text(root, "category", true, DsaCategory.ALL::contains, "not-a-category");
        String text = fields.words(root, "text", false, MAX_REPORT);
        if (!fields.wrong().isEmpty()) {
            return new Refused("invalid-report", fields.wrong());
        }
        return new Intake.Accepted(new CommentReported(
                ref,
                id == null ? UUID.randomUUID().toString() : id,
                Objects.requireNonNull(category),
                text == null ? null : Sealed.unsealed(text),
                now));
    }

    /** @param dueAt until when it must be decided */
    public static Intake objection(JsonNode root, CommentRef ref, Instant now, Instant dueAt) {
        Fields fields = new Fields();
        String id = fields.text(root, "objectionId", false, CommentRef::isCommentId, "not-an-id");
        String text = fields.words(root, "text", true, MAX_OBJECTION);
        if (!fields.wrong().isEmpty()) {
            return new Refused("invalid-objection", fields.wrong());
        }
        return new Intake.Accepted(new CommentObjected(
                ref,
                id == null ? UUID.randomUUID().toString() : id,
                Sealed.unsealed(Objects.requireNonNull(text)),
                now,
                dueAt));
    }
}
