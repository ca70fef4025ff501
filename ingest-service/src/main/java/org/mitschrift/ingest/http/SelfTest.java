package org.mitschrift.ingest.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.errors.TimeoutException;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.comment.Anchor;
import org.mitschrift.contract.comment.CommentRef;
import org.mitschrift.contract.comment.Sealed;
import org.mitschrift.contract.submission.CommentSubmitted;
import org.mitschrift.ingest.kafka.JournalTail;
import org.mitschrift.ingest.kafka.SubmissionWriter;
import org.mitschrift.kit.cases.CaseView;
import org.mitschrift.kit.http.HttpServer;
import org.mitschrift.kit.http.ProblemException;
import org.mitschrift.kit.kafka.KafkaAddress;

/**
 * {@code POST /v1/_test}: sends a synthetic comment through the whole system, waits for its case and says how long each
 * leg took. Its source and project are reserved, and it carries a mark by which every view leaves it out.
 */
public final class SelfTest {
    static final String PROJECT = "mitschrift-test";
    private static final Duration AT_MOST = Duration.ofSeconds(10);
    private static final String TEXT = "Ein Testkommentar der Überwachung. A test comment of monitoring.";

    private final KafkaAddress kafka;
    private final SubmissionWriter writer;
    private final CaseView cases;
    private final Clock clock;

    public SelfTest(KafkaAddress kafka, SubmissionWriter writer, CaseView cases, Clock clock) {
        this.kafka = kafka;
        this.writer = writer;
        this.cases = cases;
        this.clock = clock;
    }

    public void addRoutes(JavalinConfig config) {
        config.routes.post("/v1/_test", this::run);
    }

    private void run(Context context) throws InterruptedException {
        CommentSubmitted test = comment(clock.instant());
        try (JournalTail journal = JournalTail.open(kafka, test.ref())) {
            long start = System.nanoTime();
            writer.write(test, clock.instant());
            long acknowledged = System.nanoTime();
            if (!journal.awaitEntry(AT_MOST)) {
                throw new ProblemException(Refusals.TEST_NOT_DECIDED);
            }
            long decided = System.nanoTime();
            Case found = await(test.ref(), decided).orElseThrow(() -> new ProblemException(Refusals.TEST_NOT_DECIDED));
            long visible = System.nanoTime();
            HttpServer.json(
                    context,
                    200,
                    new Legs(
                            test.ref().key(),
                            found.status().id(),
                            millis(acknowledged - start),
                            millis(decided - acknowledged),
                            millis(visible - decided),
                            millis(visible - start)));
        } catch (SubmissionWriter.NotAcknowledged | TimeoutException e) {
            context.header("Retry-After", "1");
            throw new ProblemException(Refusals.BROKER_AWAY);
        }
    }

    private Optional<Case> await(CommentRef ref, long start) throws InterruptedException {
        Optional<Case> found = cases.find(ref);
        while (found.isEmpty() && System.nanoTime() - start < AT_MOST.toNanos()) {
            TimeUnit.MILLISECONDS.sleep(2);
            found = cases.find(ref);
        }
        return found;
    }

    private static CommentSubmitted comment(Instant now) {
        return new CommentSubmitted(
                new CommentRef(CommentRef.SELF_TEST, "test-" + UUID.randomUUID()),
                1,
                Sealed.unsealed(TEXT),
                now,
                new Anchor(PROJECT, null, null, null, null),
                null,
                "de",
                null,
                true);
    }

    private static double millis(long nanos) {
        return Math.round(nanos / 1e4) / 100.0;
    }

    /**
     * Times in milliseconds.
     *
     * @param acknowledgedMillis from the request until Kafka has the comment
     * @param decidedMillis from there until its decision is in the journal
     * @param visibleMillis from there until its case can be read at the door
     */
    record Legs(
            String comment,
            String status,
            double acknowledgedMillis,
            double decidedMillis,
            double visibleMillis,
            double totalMillis) {}
}
