package org.mitschrift.ingest.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.comment.TextHash;
import org.mitschrift.contract.submission.AboutComment;
import org.mitschrift.contract.submission.CommentSubmitted;
import org.mitschrift.ingest.batch.BatchItem;
import org.mitschrift.ingest.batch.BatchItems;
import org.mitschrift.ingest.intake.DoorJson;
import org.mitschrift.ingest.intake.EventReader;
import org.mitschrift.ingest.intake.Expected;
import org.mitschrift.ingest.intake.Intake;
import org.mitschrift.ingest.intake.IntakeContext;
import org.mitschrift.ingest.intake.SubmissionReader;
import org.mitschrift.ingest.kafka.Outbox;
import org.mitschrift.kit.http.Problem;
import org.mitschrift.kit.http.ProblemException;
import org.mitschrift.kit.http.Problems;

/** Takes the items of one batch in, one after another, and keeps a result of each. Used by one thread, once. */
final class BatchIntake {
    static final int MAX_ITEMS = 10_000;

    private final Surroundings door;
    private final IntakeContext context;
    private final boolean events;
    private final Locale language;
    private final Outbox outbox;
    private final List<@Nullable BatchResult> results = new ArrayList<>();

    /** @param events whether the items are CloudEvents */
    BatchIntake(Surroundings door, String source, boolean events, Locale language) {
        this.door = door;
        this.context = door.intake(source, door.clock().instant());
        this.events = events;
        this.language = language;
        this.outbox = door.writer().outbox();
    }

    /**
     * The results, in order. Where the body itself ends too early, what came before it is in.
     *
     * @throws ProblemException if the body can't be read from the start
     */
    @SuppressWarnings("NullAway") // every place is filled once the outbox is finished
    List<BatchResult> take(BatchItems items) {
        try {
            for (Optional<BatchItem> item = items.next(); item.isPresent(); item = items.next()) {
                if (results.size() == MAX_ITEMS) {
                    refuse(null, Refusals.TOO_MANY_ITEMS.in(language, MAX_ITEMS));
                    break;
                }
                take(item.get());
            }
        } catch (ProblemException e) {
            if (results.isEmpty()) {
                throw e;
            }
            refuse(null, e.in(language));
        }
        outbox.finish();
        return List.copyOf(results);
    }

    private void take(BatchItem item) {
        if (item instanceof BatchItem.TooLarge) {
            refuse(null, Problems.BODY_TOO_LARGE.in(language, BatchItems.MAX_ITEM));
        } else if (item instanceof BatchItem.Broken) {
            refuse(null, Refusals.BROKEN_BATCH.in(language));
        } else {
            JsonNode read = DoorJson.object(((BatchItem.Whole) item).bytes()).orElse(null);
            if (read == null) {
                refuse(null, Refusals.NOT_JSON.in(language));
            } else {
                take(read);
            }
        }
    }

    private void take(JsonNode item) {
        Intake read =
                events ? EventReader.read(item, context, null) : SubmissionReader.read(item, context, Expected.COMMENT);
        if (read instanceof Intake.Accepted accepted) {
            put(accepted.submission());
        } else if (read instanceof Intake.Closed closed) {
            refuse(item, Refusals.of(closed, language));
        } else {
            refuse(item, Refusals.of((Intake.Refused) read, language));
        }
    }

    private void put(AboutComment submission) {
        int index = results.size();
        if (isHere(submission)) {
            results.add(BatchResult.duplicate(index, submission));
            return;
        }
        results.add(null);
        Instant now = context.now();
        outbox.put(
                submission,
                now,
                yes -> results.set(
                        index,
                        yes
                                ? BatchResult.received(index, submission)
                                : BatchResult.unavailable(index, submission, Refusals.BROKER_AWAY.in(language))));
    }

    /** As far as the view of cases knows; the stream decides. */
    private boolean isHere(AboutComment submission) {
        return submission instanceof CommentSubmitted submitted
                && door.cases()
                        .find(submitted.ref())
                        .flatMap(known -> known.revision(submitted.revision()))
                        .filter(known -> known.textHash()
                                .equals(TextHash.of(submitted.text().bytes())))
                        .isPresent();
    }

    private void refuse(@Nullable JsonNode item, Problem problem) {
        results.add(BatchResult.invalid(results.size(), item, problem));
    }
}
