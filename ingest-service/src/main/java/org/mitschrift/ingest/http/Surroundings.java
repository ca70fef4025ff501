package org.mitschrift.ingest.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.comment.CommentRef;
import org.mitschrift.contract.goals.ProjectSettings;
import org.mitschrift.contract.submission.Submission;
import org.mitschrift.ingest.intake.DoorJson;
import org.mitschrift.ingest.intake.IntakeContext;
import org.mitschrift.ingest.intake.Pseudonyms;
import org.mitschrift.ingest.kafka.SubmissionWriter;
import org.mitschrift.kit.access.Callers;
import org.mitschrift.kit.cases.CaseView;
import org.mitschrift.kit.goals.Catalogues;
import org.mitschrift.kit.http.ProblemException;
import org.mitschrift.kit.http.Problems;
import org.mitschrift.kit.http.RequestBody;

/** What the door's routes share: who calls, what is known, where things go. Safe for all threads. */
public record Surroundings(
        Callers callers,
        Catalogues catalogues,
        Pseudonyms pseudonyms,
        SubmissionWriter writer,
        CaseView cases,
        Clock clock) {
    static final int MAX_BODY = 1_000_000;

    /** @throws ProblemException 401 without a valid key */
    String source(Context context) {
        return callers.of(context).source();
    }

    IntakeContext intake(String source, Instant now) {
        return new IntakeContext(source, now, this::settings, author -> pseudonyms.of(source, author));
    }

    Optional<ProjectSettings> settings(String projectId) {
        return catalogues.settings(projectId);
    }

    /** @throws ProblemException 400 if the body is no JSON object, 413 if it is too large */
    JsonNode object(Context context) {
        return DoorJson.object(RequestBody.bytes(context, MAX_BODY))
                .orElseThrow(() -> new ProblemException(Refusals.NOT_JSON));
    }

    /** @throws ProblemException 503 if Kafka does not acknowledge */
    void write(Context context, Submission submission, Instant now) {
        try {
            writer.write(submission, now);
        } catch (SubmissionWriter.NotAcknowledged e) {
            throw brokerAway(context);
        }
    }

    static ProblemException brokerAway(Context context) {
        context.header("Retry-After", "1");
        return new ProblemException(Refusals.BROKER_AWAY);
    }

    /** @throws ProblemException 404 if the source has no such comment here, 503 while the view is being loaded */
    Case found(Context context, String source) {
        requireView(context);
        String commentId = context.pathParam("commentId");
        return Optional.of(commentId)
                .filter(CommentRef::isCommentId)
                .flatMap(id -> cases.find(new CommentRef(source, id)))
                .filter(Surroundings::isHere)
                .orElseThrow(() -> new ProblemException(Refusals.NOT_FOUND));
    }

    /** Not so while only a report of it has come. */
    static boolean isHere(Case found) {
        return found.currentRevision() > 0 || found.status().isFinal();
    }

    /** @throws ProblemException 503 while the view is being loaded */
    void requireView(Context context) {
        if (!cases.isAvailable()) {
            context.header("Retry-After", "2");
            throw new ProblemException(Problems.STARTING);
        }
    }
}
