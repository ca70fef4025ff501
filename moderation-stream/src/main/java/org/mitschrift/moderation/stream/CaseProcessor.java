package org.mitschrift.moderation.stream;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.journal.Cause;
import org.mitschrift.contract.json.Decoded.Undecodable;
import org.mitschrift.contract.json.Decoded.Value;
import org.mitschrift.contract.submission.AboutComment;
import org.mitschrift.contract.submission.AuthorErased;
import org.mitschrift.contract.submission.CommentErased;
import org.mitschrift.contract.submission.CommentSubmitted;
import org.mitschrift.contract.submission.Submission;
import org.mitschrift.moderation.cases.Fold;
import org.mitschrift.moderation.cases.FoldResult;
import org.mitschrift.moderation.stream.FoldOutput.DeadLetter;

/** Keeps the cases: reads one, lets the fold change it, stores it and tells what happened. One per stream task. */
final class CaseProcessor implements Processor<String, @Nullable Arrival, String, FoldOutput> {
    private static final String WRONG_KEY = "KeyOfAnotherRecord";
    private static final Duration ERASURE_SLICE_EVERY = Duration.ofMillis(50);

    private final Fold fold;
    private @Nullable ProcessorContext<String, FoldOutput> context;
    private @Nullable KeyValueStore<String, Case> cases;
    private @Nullable AuthorErasures erasures;
    private @Nullable WaitingReplies waiting;

    CaseProcessor(Fold fold) {
        this.fold = fold;
    }

    @Override
    public void init(ProcessorContext<String, FoldOutput> newContext) {
        context = newContext;
        cases = newContext.getStateStore(Names.CASES_STORE);
        erasures = new AuthorErasures(newContext.getStateStore(Names.ERASURES_STORE), cases);
        waiting = new WaitingReplies(newContext.getStateStore(Names.WAITING_STORE));
        newContext.schedule(ERASURE_SLICE_EVERY, PunctuationType.WALL_CLOCK_TIME, now -> eraseNextSlice());
    }

    @Override
    public void process(Record<String, @Nullable Arrival> record) {
        Arrival arrival = record.value();
        if (arrival == null) {
            return; // a tombstone takes a text out of the log; the case has learned of the erasure before
        }
        if (arrival.read() instanceof Undecodable<Submission> undecodable) {
            deadLetter(record, arrival, undecodable.why());
            return;
        }
        Submission submission = ((Value<Submission>) arrival.read()).value();
        if (!submission.recordKey().equals(record.key())) { // it may stand on a shard that does not keep its case
            deadLetter(record, arrival, WRONG_KEY);
        } else if (submission instanceof AuthorErased erased) {
            begin(erased, cause(record, submission), Instant.ofEpochMilli(record.timestamp()));
        } else {
            fold(record, arrival, (AboutComment) submission);
        }
    }

    private void begin(AuthorErased erased, Cause cause, Instant at) {
        AuthorErasure erasure = AuthorErasure.begun(erased.source(), erased.author(), at, cause);
        if (requireNonNull(erasures).begin(erasure)) {
            eraseNextSlice(); // a small shard is done at once
        }
    }

    private void eraseNextSlice() {
        requireNonNull(erasures).nextSlice((erasure, before) -> {
            CommentErased erased = new CommentErased(before.ref(), erasure.at());
            fold.apply(before, erased, erasure.cause(), erasure.at()).ifPresent(this::keep);
        });
    }

    private void fold(Record<String, @Nullable Arrival> record, Arrival arrival, AboutComment submission) {
        Cause cause = cause(record, submission);
        Instant at = Instant.ofEpochMilli(record.timestamp());
        if (submission instanceof CommentSubmitted s && requireNonNull(erasures).covers(s.ref(), s.author())) {
            apply(new CommentErased(s.ref(), at), cause, at); // as if its own erasure had come before it
        }
        apply(submission, cause, at).ifPresent(result -> {
            if (submission instanceof CommentSubmitted) {
                requireNonNull(waiting).note(result.after(), cause.offset());
            }
            result.analysisFailure().ifPresent(kind -> deadLetter(record, arrival, kind));
        });
    }

    private Optional<FoldResult> apply(AboutComment submission, Cause cause, Instant at) {
        Case before = requireNonNull(cases).get(submission.ref().key());
        Optional<FoldResult> folded = fold.apply(before, submission, cause, at);
        folded.ifPresent(this::keep);
        return folded;
    }

    private void keep(FoldResult result) {
        requireNonNull(cases).put(result.entry().ref().key(), result.after());
        Telling.tell(requireNonNull(context), result);
    }

    private void deadLetter(Record<String, @Nullable Arrival> record, Arrival arrival, String kind) {
        Headers headers = DeadLetters.headers(record.headers(), kind, metadata());
        requireNonNull(context)
                .forward(new Record<>(record.key(), new DeadLetter(arrival.bytes()), record.timestamp(), headers));
    }

    private Cause cause(Record<String, @Nullable Arrival> record, Submission submission) {
        RecordMetadata metadata = metadata();
        return new Cause(submission.eventType(), record.key(), metadata.partition(), metadata.offset());
    }

    private RecordMetadata metadata() {
        return requireNonNull(context)
                .recordMetadata()
                .orElseThrow(() -> new IllegalStateException("Submissions come from a topic"));
    }
}
