package org.mitschrift.analytics.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.mitschrift.analytics.counts.ShardCounts;
import org.mitschrift.contract.counts.CellCounts;
import org.mitschrift.contract.journal.JournalEntry;
import org.mitschrift.contract.json.Decoded;
import org.mitschrift.contract.submission.CommentSubmitted;
import org.mitschrift.contract.topics.CloudEventHeaders;

/**
 * Hands the records of one shard to its counts and sends on what has changed, ten times a second at most. What can't be
 * decoded is passed over: the moderation stream has put it with the dead letters. Used by one stream thread.
 */
final class CountsProcessor implements Processor<String, Decoded<?>, String, CellCounts> {
    static final Duration EVERY = Duration.ofMillis(100);
    private static final String TYPE = "org.mitschrift.counts.changed.v1";

    private @Nullable ProcessorContext<String, CellCounts> context;
    private @Nullable ShardCounts counts;

    @Override
    public void init(ProcessorContext<String, CellCounts> newContext) {
        context = newContext;
        counts = new ShardCounts(
                newContext.taskId().partition(),
                new StoreTable<>(newContext.getStateStore(Names.CELLS_STORE)),
                new StoreTable<>(newContext.getStateStore(Names.RECEIPTS_STORE)),
                new StoreTable<>(newContext.getStateStore(Names.POSITIONS_STORE)));
        newContext.schedule(EVERY, PunctuationType.WALL_CLOCK_TIME, this::sendChanges);
    }

    @Override
    public void process(Record<String, Decoded<?>> read) {
        if (!(read.value() instanceof Decoded.Value<?> decoded)) {
            return;
        }
        ShardCounts shard = Objects.requireNonNull(counts);
        if (decoded.value() instanceof CommentSubmitted submission) {
            long offset = Objects.requireNonNull(context)
                    .recordMetadata()
                    .orElseThrow()
                    .offset();
            shard.submitted(submission, offset, Instant.ofEpochMilli(read.timestamp()));
        } else if (decoded.value() instanceof JournalEntry entry) {
            shard.journaled(entry);
        }
    }

    private void sendChanges(long nowMillis) {
        Instant now = Instant.ofEpochMilli(nowMillis);
        Objects.requireNonNull(counts).takeChanges(now).forEach((key, value) -> {
            RecordHeaders headers = new RecordHeaders();
            CloudEventHeaders.add(headers, TYPE, "analytics", key, now);
            Objects.requireNonNull(context).forward(new Record<>(key, value, nowMillis, headers));
        });
    }
}
