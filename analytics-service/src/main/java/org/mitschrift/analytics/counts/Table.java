package org.mitschrift.analytics.counts;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A table that outlives the process, as the counting needs it. Used by one thread. */
public interface Table<V> {
    @Nullable
    V get(String key);

    void put(String key, V value);

    void forEach(BiConsumer<String, V> action);
}
