package org.mitschrift.moderation.stream;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
import org.mitschrift.moderation.cases.FoldResult;
import org.mitschrift.moderation.cases.LateParent;

/**
 * Reads replies again once the comment they answer is known, a small slice at a time. The comment may lie in another shard,
 * so the service's view of cases is asked, which lags; who waits stands in the state, so nobody is forgotten over a restart.
 * One per stream task; submissions pass it by.
 */
final class ReplyProcessor implements Processor<String, @Nullable Arrival, String, FoldOutput> {
    static final Duration EVERY = Duration.ofMillis(50);
    static final int SLICE = 50;

    /** To read one takes a third of a millisecond, to look whether its parent is known next to nothing. */
    private static final int READ_AT_ONCE = 15;

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
        List<KeyValue<String, WaitingReply>> next = all.next(after, SLICE);
        after = null;
        int read = 0;
        for (KeyValue<String, WaitingReply> each : next) {
            read += look(each.key, each.value) ? 1 : 0;
            if (read == READ_AT_ONCE) {
                after = each.key;
                return;
            }
        }
        if (next.size() == SLICE) {
            after = next.get(SLICE - 1).key;
        }
    }

    /** Gives whether it was read again. */
    private boolean look(String key, WaitingReply each) {
        Answered parent = rereading.parents().of(each.parent()).orElse(null);
        Case reply =
                parent == null ? null : requireNonNull(cases).get(each.reply().key());
        if (parent == null || reply == null) {
            return false;
        }
        if (!LateParent.concerns(reply, parent)) {
            requireNonNull(waiting).remove(key);
            return false;
        }
        Activated activation = rereading.activations().get().get(reply.projectId());
        if (activation == null) {
            return false;
        }
        Optional<FoldResult> result = rereading.lateParent().read(reply, parent, activation);
        result.ifPresent(r -> {
            requireNonNull(cases).put(each.reply().key(), r.after());
            requireNonNull(waiting).remove(key);
            Telling.tell(requireNonNull(context), r);
        });
        return result.isPresent();
    }
}
