package org.mitschrift.ingest.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.access.AccessKey;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.cases.Decision;
import org.mitschrift.contract.comment.CommentRef;
import org.mitschrift.contract.submission.CommentSubmitted;
import org.mitschrift.ingest.intake.Intake;
import org.mitschrift.ingest.intake.IntakeContext;
import org.mitschrift.ingest.intake.Pseudonyms;
import org.mitschrift.ingest.intake.SubmissionReader;
import org.mitschrift.ingest.kafka.SubmissionWriter;
import org.mitschrift.kit.access.Callers;
import org.mitschrift.kit.access.KeyRing;
import org.mitschrift.kit.cases.CaseView;
import org.mitschrift.kit.goals.Catalogues;
import org.mitschrift.kit.http.HttpServer;
import org.mitschrift.kit.http.ProblemException;

/** Where a comment enters: {@code POST /v1/comments}; and where a platform asks what became of it. */
public final class Door {
    private final SubmissionReader reader = new SubmissionReader();
    private final Callers callers;
    private final Catalogues catalogues;
    private final Pseudonyms pseudonyms;
    private final SubmissionWriter writer;
    private final CaseView comments;
    private final Clock clock;

    public Door(
            KeyRing keys,
            Catalogues catalogues,
            Pseudonyms pseudonyms,
            SubmissionWriter writer,
            CaseView comments,
            Clock clock) {
        this.callers = new Callers(keys);
        this.catalogues = catalogues;
        this.pseudonyms = pseudonyms;
        this.writer = writer;
        this.comments = comments;
        this.clock = clock;
    }

    public void addRoutes(JavalinConfig config) {
        config.routes.post("/v1/comments", this::submit);
        config.routes.get("/v1/comments/{commentId}", this::status);
    }

    private void submit(Context context) {
        AccessKey caller = callers.of(context);
        Instant now = clock.instant();
        IntakeContext intake = new IntakeContext(
                caller.source(),
                now,
                project -> catalogues.of(project).isPresent(),
                author -> pseudonyms.of(caller.source(), author));
        Intake read = reader.read(context.bodyAsBytes(), intake);
        if (read instanceof Intake.Accepted accepted) {
            write(context, accepted.submission(), now);
        } else {
            HttpServer.answer(context, Problems.in(context).of((Intake.Refused) read));
        }
    }

    private void write(Context context, CommentSubmitted submission, Instant now) {
        try {
            writer.write(submission, now);
            String commentId = submission.ref().commentId();
            String self = context.url() + "/" + commentId;
            HttpServer.json(context, 202, new Receipt(commentId, submission.revision(), "received", self));
        } catch (SubmissionWriter.NotAcknowledged e) {
            context.header("Retry-After", "1");
            HttpServer.answer(context, Problems.in(context).of(503, "broker-away"));
        }
    }

    private void status(Context context) {
        AccessKey caller = callers.of(context);
        String commentId = context.pathParam("commentId");
        if (!CommentRef.isCommentId(commentId)) {
            throw new ProblemException(Problems.in(context).of(404, "not-found"));
        }
        Case found = comments.find(new CommentRef(caller.source(), commentId))
                .orElseThrow(() -> new ProblemException(Problems.in(context).of(404, "not-found")));
        HttpServer.json(
                context,
                200,
                new CommentStatus(
                        commentId,
                        found.currentRevision(),
                        found.status().id(),
                        found.lastDecision().map(Said::of).orElse(null)));
    }

    record Receipt(String commentId, int revision, String status, String self) {}

    record CommentStatus(
            String commentId,
            int revision,
            String status,
            @Nullable Said decision) {}

    /** A decision as the platform reads it; who moderated stays inside. */
    record Said(String id, String status, String reason, String by, Instant at, int revision) {
        static Said of(Decision decision) {
            String by = decision.by().startsWith("moderator") ? "moderator" : decision.by();
            return new Said(
                    decision.id(), decision.status().id(), decision.reason(), by, decision.at(), decision.revision());
        }
    }
}
