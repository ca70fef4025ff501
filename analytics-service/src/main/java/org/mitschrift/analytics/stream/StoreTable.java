package org.mitschrift.analytics.stream;

import java.util.function.BiConsumer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.mitschrift.analytics.counts.Table;

/** A state store as the counting sees it. */
final class StoreTable<V> implements Table<V> {
    private final KeyValueStore<String, V> store;

    StoreTable(KeyValueStore<String, V> store) {
        this.store = store;
    }

    @Override
    public @Nullable V get(String key) {
        return store.get(key);
    }

    @Override
    public void put(String key, V value) {
        store.put(key, value);
    }

    @Override
    public void forEach(BiConsumer<String, V> action) {
        try (KeyValueIterator<String, V> each = store.all()) {
            each.forEachRemaining(entry -> action.accept(entry.key, entry.value));
        }
    }
}
