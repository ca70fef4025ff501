package org.mitschrift.ingest.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.cases.Status;
import org.mitschrift.contract.goals.ProjectSettings;
import org.mitschrift.contract.submission.CommentObjected;
import org.mitschrift.contract.submission.CommentReported;
import org.mitschrift.ingest.intake.ConcernReader;
import org.mitschrift.ingest.intake.ConcernReader.About;
import org.mitschrift.ingest.intake.Intake;
import org.mitschrift.kit.http.HttpServer;
import org.mitschrift.kit.http.Languages;
import org.mitschrift.kit.http.ProblemException;

/** A citizen's report of a comment, and its author's objection to a removal: both put the case before a moderator. */
final class Concerning {
    private final Surroundings door;

    Concerning(Surroundings door) {
        this.door = door;
    }

    void addRoutes(JavalinConfig config) {
        config.routes.post("/v1/comments/{commentId}/reports", this::report);
        config.routes.post("/v1/comments/{commentId}/objections", this::objection);
    }

    private void report(Context context) {
        String source = door.source(context);
        MediaKind.of(context, MediaKind.JSON);
        JsonNode body = door.object(context);
        Case about = door.found(context, source);
        if (about.status().isFinal()) {
            throw new ProblemException(Refusals.COMMENT_GONE);
        }
        Instant now = door.clock().instant();
        CommentReported reported = (CommentReported) accepted(context, ConcernReader.report(body, about(about, now)));
        door.write(context, reported, now);
        HttpServer.json(
                context, 202, new Receipt(about.ref().commentId(), reported.reportId(), null, "received", null));
    }

    private void objection(Context context) {
        String source = door.source(context);
        MediaKind.of(context, MediaKind.JSON);
        JsonNode body = door.object(context);
        Case about = door.found(context, source);
        if (about.status() != Status.REMOVED) {
            throw new ProblemException(about.status().isFinal() ? Refusals.COMMENT_GONE : Refusals.NOT_REMOVED);
        }
        Instant now = door.clock().instant();
        ProjectSettings settings = door.settings(about.projectId()).orElse(ProjectSettings.DEFAULT);
        Intake read = ConcernReader.objection(body, about(about, now), settings.objectionDueAt(now));
        CommentObjected objected = (CommentObjected) accepted(context, read);
        door.write(context, objected, now);
        HttpServer.json(
                context,
                202,
                new Receipt(about.ref().commentId(), null, objected.objectionId(), "received", objected.dueAt()));
    }

    private static About about(Case about, Instant now) {
        return new About(about.ref(), now, UUID.randomUUID().toString());
    }

    private static Object accepted(Context context, Intake read) {
        if (read instanceof Intake.Accepted accepted) {
            return accepted.submission();
        }
        throw new ProblemException(Refusals.of((Intake.Refused) read, Languages.of(context)));
    }

    /** What the door answers once Kafka has it. */
    record Receipt(
            String commentId,
            @Nullable String reportId,
            @Nullable String objectionId,
            String status,
            @Nullable Instant dueAt) {}
}
