package org.mitschrift.moderation.stream;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.comment.CommentRef;

/**
 * The authors of one shard that must be forgotten. What came before the erasure is found by looking through the shard's
 * cases in slices, one author after the other, so that no transaction grows long and no comment waits; what comes after it is met by its mark. A crash goes on where the
 * last committed slice ended. One per stream task.
 */
final class AuthorErasures {
    static final int SLICE = 1_000;
    private static final long SLICE_NANOS = Duration.ofMillis(5).toNanos();

    private final KeyValueStore<String, AuthorErasure> erasures;
    private final KeyValueStore<String, Case> cases;
    private final Map<String, AuthorErasure> unfinished = new LinkedHashMap<>();

    AuthorErasures(KeyValueStore<String, AuthorErasure> erasures, KeyValueStore<String, Case> cases) {
        this.erasures = erasures;
        this.cases = cases;
        try (KeyValueIterator<String, AuthorErasure> each = erasures.all()) {
            each.forEachRemaining(kept -> {
                if (kept.value.next() != null) {
                    unfinished.put(kept.key, kept.value);
                }
            });
        }
    }

    boolean covers(CommentRef ref, @Nullable String author) {
        return author != null && erasures.get(AuthorErasure.key(ref, author)) != null;
    }

    /**
     * A repeat changes nothing.
     *
     * @return whether it is the only one under way
     */
    boolean begin(AuthorErasure erasure) {
        if (erasures.get(erasure.key()) == null) {
            remember(erasure);
            return unfinished.size() == 1;
        }
        return false;
    }

    /**
     * Looks at the next cases for the erasure that has waited longest, a few milliseconds at most, and hands over those that
     * are to be erased.
     */
    void nextSlice(BiConsumer<AuthorErasure, Case> found) {
        if (!unfinished.isEmpty()) {
            slice(unfinished.values().iterator().next(), found);
        }
    }

    private void slice(AuthorErasure erasure, BiConsumer<AuthorErasure, Case> found) {
        long end = System.nanoTime() + SLICE_NANOS;
        String next = null;
        try (KeyValueIterator<String, Case> each = cases.range(requireNonNull(erasure.next()), erasure.end())) {
            for (int seen = 0; each.hasNext(); seen++) {
                if (seen == SLICE || (seen > 0 && System.nanoTime() > end)) {
                    next = each.peekNextKey();
                    break;
                }
                KeyValue<String, Case> kept = each.next();
                if (kept.value.isBy(erasure.author())) {
                    found.accept(erasure, kept.value);
                }
            }
        }
        remember(erasure.continuedFrom(next));
    }

    private void remember(AuthorErasure erasure) {
        erasures.put(erasure.key(), erasure);
        if (erasure.next() == null) {
            unfinished.remove(erasure.key());
        } else {
            unfinished.put(erasure.key(), erasure);
        }
    }
}
