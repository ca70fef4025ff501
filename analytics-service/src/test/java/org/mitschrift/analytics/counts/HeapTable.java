package org.mitschrift.analytics.counts;

import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A table for a test. */
final class HeapTable<V> implements Table<V> {
    private final TreeMap<String, V> map = new TreeMap<>();

    @Override
    public @Nullable V get(String key) {
        return map.get(key);
    }

    @Override
    public void put(String key, V value) {
        map.put(key, value);
    }

    @Override
    public void forEach(BiConsumer<String, V> action) {
        map.forEach(action);
    }
}
