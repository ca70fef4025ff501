package org.mitschrift.moderation.stream;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.comment.CommentRef;

/**
 * The authors of one shard that must be forgotten. What came before the erasure is found by looking through the shard's
 * cases in slices, so that no transaction grows long; what comes after it is met by its mark. A crash goes on where the
 * last committed slice ended. One per stream task.
 */
final class AuthorErasures {
    static final int SLICE = 1_000;

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

    /** A repeat changes nothing. */
    void begin(AuthorErasure erasure) {
        if (erasures.get(erasure.key()) == null) {
            remember(erasure);
        }
    }

    /** Cases found, to be erased for one reason. */
    record Found(AuthorErasure erasure, List<Case> cases) {}

    /** The next slice of each erasure that has not seen all cases. */
    List<Found> nextSlices() {
        return List.copyOf(unfinished.values()).stream().map(this::slice).toList();
    }

    private Found slice(AuthorErasure erasure) {
        List<Case> found = new ArrayList<>();
        String next = null;
        try (KeyValueIterator<String, Case> each = cases.range(requireNonNull(erasure.next()), erasure.end())) {
            for (int seen = 0; each.hasNext(); seen++) {
                if (seen == SLICE) {
                    next = each.peekNextKey();
                    break;
                }
                KeyValue<String, Case> kept = each.next();
                if (kept.value.isBy(erasure.author())) {
                    found.add(kept.value);
                }
            }
        }
        remember(erasure.continuedFrom(next));
        return new Found(erasure, found);
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
