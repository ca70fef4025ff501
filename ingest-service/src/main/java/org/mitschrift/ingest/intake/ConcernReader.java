package org.mitschrift.ingest.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Objects;
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

    /**
     * What it is about, and when it came.
     *
     * @param freshId its id, if the platform gives none; never used before
     */
    public record About(CommentRef ref, Instant now, String freshId) {}

    public static Intake report(JsonNode root, About about) {
        Fields fields = new Fields();
        String id = fields.text(root, "reportId", false, CommentRef::isCommentId, "not-an-id");
        String category = fields.text(root, "category", true, DsaCategory.ALL::contains, "not-a-category");
        String text = fields.words(root, "text", false, MAX_REPORT);
        if (!fields.wrong().isEmpty()) {
            return new Refused("invalid-report", fields.wrong());
        }
        return new Intake.Accepted(new CommentReported(
                about.ref(),
                id == null ? about.freshId() : id,
                Objects.requireNonNull(category),
                text == null ? null : Sealed.unsealed(text),
                about.now()));
    }

    /** @param dueAt until when it must be decided */
    public static Intake objection(JsonNode root, About about, Instant dueAt) {
        Fields fields = new Fields();
        String id = fields.text(root, "objectionId", false, CommentRef::isCommentId, "not-an-id");
        String text = fields.words(root, "text", true, MAX_OBJECTION);
        if (!fields.wrong().isEmpty()) {
            return new Refused("invalid-objection", fields.wrong());
        }
        return new Intake.Accepted(new CommentObjected(
                about.ref(),
                id == null ? about.freshId() : id,
                Sealed.unsealed(Objects.requireNonNull(text)),
                about.now(),
                dueAt));
    }
}
