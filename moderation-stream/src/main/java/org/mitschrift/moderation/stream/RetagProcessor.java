package org.mitschrift.moderation.stream;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.goals.CatalogueEvent.Activated;
import org.mitschrift.moderation.cases.RetagProgress;

/**
 * Follows the goal catalogues: when a new one holds, looks at every stored case of its shard, a small slice at a time, so
 * that comments never wait for it. What it changed and how far it got are committed together. One per stream task;
 * submissions pass it by.
 */
final class RetagProcessor implements Processor<String, @Nullable Arrival, String, FoldOutput> {
    static final Duration EVERY = Duration.ofMillis(50);
    static final int SLICE = 50;
    private static final long SLICE_NANOS = Duration.ofMillis(5).toNanos();
    private static final String PROGRESS = "progress";

    private final Rereading rereading;
    private @Nullable ProcessorContext<String, FoldOutput> context;
    private @Nullable KeyValueStore<String, Case> cases;
    private @Nullable KeyValueStore<String, RetagProgress> progress;

    RetagProcessor(Rereading rereading) {
        this.rereading = rereading;
    }

    @Override
    public void init(ProcessorContext<String, FoldOutput> newContext) {
        context = newContext;
        cases = newContext.getStateStore(Names.CASES_STORE);
        progress = newContext.getStateStore(Names.RETAG_STORE);
        newContext.schedule(EVERY, PunctuationType.WALL_CLOCK_TIME, now -> followCatalogues());
    }

    @Override
    public void process(Record<String, @Nullable Arrival> submission) {
        // the fold has it
    }

    private void followCatalogues() {
        Map<String, Activated> active = rereading.activations().get();
        Map<String, Integer> numbers = active.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().number()));
        KeyValueStore<String, RetagProgress> store = requireNonNull(progress);
        RetagProgress before = Objects.requireNonNullElse(store.get(PROGRESS), RetagProgress.NONE);
        RetagProgress facing = before.facing(numbers);
        RetagProgress after = facing.canGoOn(numbers) ? slice(facing, active) : facing;
        if (!after.equals(before)) {
            store.put(PROGRESS, after);
        }
    }

    private RetagProgress slice(RetagProgress from, Map<String, Activated> active) {
        long end = System.nanoTime() + SLICE_NANOS;
        List<KeyValue<String, Case>> next = next(from.after());
        RetagProgress reached = from;
        for (KeyValue<String, Case> each : next) {
            if (System.nanoTime() > end && !reached.equals(from)) {
                return reached;
            }
            Activated activation = active.get(each.value.projectId());
            if (activation != null) {
                rereading.retag().retag(each.value, activation).ifPresent(result -> {
                    requireNonNull(cases).put(each.key, result.after());
                    Telling.tell(requireNonNull(context), result);
                });
            }
            reached = reached.upTo(each.key);
        }
        return next.size() < SLICE ? reached.finished() : reached;
    }

    private List<KeyValue<String, Case>> next(@Nullable String after) {
        List<KeyValue<String, Case>> next = new ArrayList<>(SLICE);
        try (KeyValueIterator<String, Case> each = requireNonNull(cases).range(after, null)) {
            while (each.hasNext() && next.size() < SLICE) {
                KeyValue<String, Case> entry = each.next();
                if (!entry.key.equals(after)) {
                    next.add(entry);
                }
            }
        }
        return next;
    }
}
