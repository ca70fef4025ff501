package org.mitschrift.moderation.stream;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.goals.CatalogueEvent.Activated;
import org.mitschrift.moderation.cases.Answered;
import org.mitschrift.moderation.cases.LateParent;

/**
 * Reads replies again once the comment they answer is known, a small slice at a time. The comment may lie in another shard,
 * so the service's view of cases is asked, which lags; who waits stands in the state, so nobody is forgotten over a restart.
 * One per stream task; submissions pass it by.
 */
final class ReplyProcessor implements Processor<String, @Nullable Arrival, String, FoldOutput> {
    static final Duration EVERY = Duration.ofMillis(50);
    static final int SLICE = 50;
    private static final long SLICE_NANOS = Duration.ofMillis(5).toNanos();

    private final Rereading rereading;
    private @Nullable ProcessorContext<String, FoldOutput> context;
    private @Nullable KeyValueStore<String, Case> cases;
    private @Nullable WaitingReplies waiting;
    private @Nullable String after;

    ReplyProcessor(Rereading rereading) {
        this.rereading = rereading;
    }

    @Override
    public void init(ProcessorContext<String, FoldOutput> newContext) {
        context = newContext;
        cases = newContext.getStateStore(Names.CASES_STORE);
        waiting = new WaitingReplies(newContext.getStateStore(Names.WAITING_STORE));
        newContext.schedule(EVERY, PunctuationType.WALL_CLOCK_TIME, now -> nextSlice());
    }

    @Override
    public void process(Record<String, @Nullable Arrival> submission) {
        // the fold has it
    }

    private void nextSlice() {
        WaitingReplies all = requireNonNull(waiting);
        if (all.isEmpty()) {
            return;
        }
        long end = System.nanoTime() + SLICE_NANOS;
        List<KeyValue<String, WaitingReply>> next = all.next(after, SLICE);
        after = null;
        for (KeyValue<String, WaitingReply> each : next) {
            look(each.key, each.value);
            if (System.nanoTime() > end) {
                after = each.key;
                return;
            }
        }
        if (next.size() == SLICE) {
            after = next.get(SLICE - 1).key;
        }
    }

    private void look(String key, WaitingReply each) {
        Answered parent = rereading.parents().of(each.parent()).orElse(null);
        Case reply =
                parent == null ? null : requireNonNull(cases).get(each.reply().key());
        if (parent == null || reply == null) {
            return;
        }
        if (!LateParent.concerns(reply, parent)) {
            requireNonNull(waiting).remove(key);
            return;
        }
        Activated activation = rereading.activations().get().get(reply.projectId());
        if (activation != null) {
            rereading.lateParent().read(reply, parent, activation).ifPresent(result -> {
                requireNonNull(cases).put(each.reply().key(), result.after());
                requireNonNull(waiting).remove(key);
                Telling.tell(requireNonNull(context), result);
            });
        }
    }
}
