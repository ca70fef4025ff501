package org.mitschrift.moderation.stream;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.moderation.cases.LateParent;

/**
 * The replies of one shard that were read without the comment they answer, by the offset of their submission, which is the
 * order in which they came. A comment that is answered may never come, so the list is bounded: the oldest goes. For one stream
 * task.
 */
final class WaitingReplies {
    static final int MOST = 1_000;

    private final KeyValueStore<String, WaitingReply> store;

    WaitingReplies(KeyValueStore<String, WaitingReply> store) {
        this.store = store;
    }

    /** Notes a case that a submission just changed, if it waits. */
    void note(Case folded, long offset) {
        LateParent.awaited(folded).ifPresent(parent -> {
            if (store.approximateNumEntries() >= MOST) { // exact, since it is in memory
                next(null, 1).forEach(oldest -> store.delete(oldest.key));
            }
            store.put(String.format("%019d", offset), new WaitingReply(folded.ref(), parent));
        });
    }

    boolean isEmpty() {
        return store.approximateNumEntries() == 0;
    }

    void remove(String key) {
        store.delete(key);
    }

    /** The next ones, oldest first. */
    List<KeyValue<String, WaitingReply>> next(@Nullable String after, int atMost) {
        List<KeyValue<String, WaitingReply>> next = new ArrayList<>();
        try (KeyValueIterator<String, WaitingReply> each = store.range(after, null)) {
            while (each.hasNext() && next.size() < atMost) {
                KeyValue<String, WaitingReply> entry = each.next();
                if (!entry.key.equals(after)) {
                    next.add(entry);
                }
            }
        }
        return next;
    }
}
