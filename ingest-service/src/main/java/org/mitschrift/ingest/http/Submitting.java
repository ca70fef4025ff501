package org.mitschrift.ingest.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.comment.CommentRef;
import org.mitschrift.contract.submission.AboutComment;
import org.mitschrift.contract.submission.CommentErased;
import org.mitschrift.contract.submission.CommentSubmitted;
import org.mitschrift.contract.submission.CommentWithdrawn;
import org.mitschrift.ingest.intake.EventReader;
import org.mitschrift.ingest.intake.Expected;
import org.mitschrift.ingest.intake.Intake;
import org.mitschrift.ingest.intake.SubmissionReader;
import org.mitschrift.ingest.kafka.SubmissionWriter;
import org.mitschrift.kit.http.HttpServer;
import org.mitschrift.kit.http.Languages;
import org.mitschrift.kit.http.ProblemException;

/** A comment comes, is edited, withdrawn or erased; an author is erased. Each is answered once Kafka has it. */
final class Submitting {
    private static final int MAX_AUTHOR = 200;
    private final Surroundings door;

    Submitting(Surroundings door) {
        this.door = door;
    }

    void addRoutes(JavalinConfig config) {
        config.routes.post("/v1/comments", context -> submit(context, null));
        config.routes.put("/v1/comments/{commentId}", context -> submit(context, commentId(context)));
        config.routes.delete("/v1/comments/{commentId}", this::end);
        config.routes.delete("/v1/authors/{authorId}", this::eraseAuthor);
    }

    private void submit(Context context, @Nullable String commentId) {
        String source = door.source(context);
        MediaKind kind = MediaKind.of(context, MediaKind.JSON, MediaKind.CLOUD_EVENT);
        Instant now = door.clock().instant();
        var body = door.object(context);
        Intake read;
        if (kind == MediaKind.CLOUD_EVENT) {
            read = EventReader.read(body, door.intake(source, now), commentId);
        } else {
            Expected expected = commentId == null ? Expected.COMMENT : Expected.editOf(commentId);
            read = SubmissionReader.read(body, door.intake(source, now), expected);
        }
        take(context, read, now);
    }

    private void take(Context context, Intake read, Instant now) {
        Locale language = Languages.of(context);
        if (read instanceof Intake.Accepted accepted) {
            accept(context, accepted.submission(), now);
        } else if (read instanceof Intake.Closed closed) {
            HttpServer.answer(context, Refusals.of(closed, language));
        } else {
            HttpServer.answer(context, Refusals.of((Intake.Refused) read, language));
        }
    }

    private void accept(Context context, AboutComment submission, Instant now) {
        door.write(context, submission, now);
        Integer revision = submission instanceof CommentSubmitted submitted ? submitted.revision() : null;
        String commentId = submission.ref().commentId();
        HttpServer.json(context, 202, new Receipt(commentId, revision, "received", self(context, commentId)));
    }

    private void end(Context context) {
        CommentRef ref = new CommentRef(door.source(context), commentId(context));
        Instant now = door.clock().instant();
        String reason = reason(context);
        if (reason.equals("author")) {
            accept(context, new CommentWithdrawn(ref, now), now);
        } else if (reason.equals("erasure")) {
            accept(context, new CommentErased(ref, now), now);
        } else {
            throw refuse(context, "reason", "not-a-reason");
        }
    }

    private void eraseAuthor(Context context) {
        String source = door.source(context);
        String author = context.pathParam("authorId");
        if (author.isBlank() || author.length() > MAX_AUTHOR) {
            throw refuse(context, "authorId", "out-of-range");
        }
        if (!reason(context).equals("erasure")) {
            throw refuse(context, "reason", "not-erasure");
        }
        try {
            door.writer()
                    .writeErasure(
                            source,
                            door.pseudonyms().of(source, author),
                            door.clock().instant());
        } catch (SubmissionWriter.NotAcknowledged e) {
            throw Surroundings.brokerAway(context);
        }
        HttpServer.json(context, 202, new Receipt(null, null, "received", null));
    }

    private static String reason(Context context) {
        String reason = context.queryParam("reason");
        return reason == null ? "" : reason;
    }

    private static String commentId(Context context) {
        String commentId = context.pathParam("commentId");
        if (!CommentRef.isCommentId(commentId)) {
            throw refuse(context, "commentId", "not-an-id");
        }
        return commentId;
    }

    private static ProblemException refuse(Context context, String parameter, String problem) {
        return new ProblemException(Refusals.ofParameter(parameter, problem, Languages.of(context)));
    }

    static String self(Context context, String commentId) {
        String url = context.url();
        return url.substring(0, url.length() - context.path().length()) + "/v1/comments/" + commentId;
    }

    /** What the door answers once Kafka has it. */
    record Receipt(
            @Nullable String commentId,
            @Nullable Integer revision,
            String status,
            @Nullable String self) {}
}
