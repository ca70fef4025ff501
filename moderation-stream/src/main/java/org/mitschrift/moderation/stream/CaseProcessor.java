package org.mitschrift.moderation.stream;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.journal.Cause;
import org.mitschrift.contract.journal.JournalEntry;
import org.mitschrift.contract.json.Decoded.Undecodable;
import org.mitschrift.contract.json.Decoded.Value;
import org.mitschrift.contract.submission.Submission;
import org.mitschrift.contract.topics.CloudEventHeaders;
import org.mitschrift.moderation.cases.Fold;
import org.mitschrift.moderation.cases.FoldResult;
import org.mitschrift.moderation.stream.FoldOutput.DeadLetter;
import org.mitschrift.moderation.stream.FoldOutput.Folded;
import org.mitschrift.moderation.stream.FoldOutput.Journaled;

/** Keeps the cases: reads one, lets the fold change it, stores it and tells what happened. One per stream task. */
final class CaseProcessor implements Processor<String, @Nullable Arrival, String, FoldOutput> {
    private static final String CASE_TYPE = "org.mitschrift.case.changed.v1";
    private static final String WRONG_KEY = "KeyOfAnotherRecord";

    private final Fold fold;
    private @Nullable ProcessorContext<String, FoldOutput> context;
    private @Nullable KeyValueStore<String, Case> cases;

    CaseProcessor(Fold fold) {
        this.fold = fold;
    }

    @Override
    public void init(ProcessorContext<String, FoldOutput> newContext) {
        context = newContext;
        cases = newContext.getStateStore(Names.CASES_STORE);
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
        if (submission.recordKey().equals(record.key())) {
            fold(record, arrival, submission);
        } else { // it may stand on a shard that does not keep its case
            deadLetter(record, arrival, WRONG_KEY);
        }
    }

    private void fold(Record<String, @Nullable Arrival> record, Arrival arrival, Submission submission) {
        KeyValueStore<String, Case> store = requireNonNull(cases);
        String key = submission.ref().key();
        Optional<FoldResult> folded = fold.apply(
                store.get(key), submission, cause(record, submission), Instant.ofEpochMilli(record.timestamp()));
        folded.ifPresent(result -> {
            store.put(key, result.after());
            tell(record, key, result);
            result.analysisFailure().ifPresent(kind -> deadLetter(record, arrival, kind));
        });
    }

    private void tell(Record<String, @Nullable Arrival> record, String key, FoldResult result) {
        forward(record, key, new Journaled(result.entry()), headers(JournalEntry.TYPE, result.entry()));
        forward(record, key, new Folded(result.after()), headers(CASE_TYPE, result.entry()));
    }

    private void deadLetter(Record<String, @Nullable Arrival> record, Arrival arrival, String kind) {
        Headers headers = DeadLetters.headers(kind, metadata());
        forward(record, record.key(), new DeadLetter(arrival.bytes()), headers);
    }

    private void forward(Record<String, @Nullable Arrival> record, String key, FoldOutput output, Headers headers) {
        requireNonNull(context).forward(new Record<>(key, output, record.timestamp(), headers));
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

    private static Headers headers(String type, JournalEntry entry) {
        String id = entry.ref().key() + "/" + entry.sequence();
        return CloudEventHeaders.add(new RecordHeaders(), type, entry.ref().source(), id, entry.at());
    }
}
