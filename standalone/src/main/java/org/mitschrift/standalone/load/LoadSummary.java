package org.mitschrift.standalone.load;

import java.util.SortedMap;

/**
 * What became of a load.
 *
 * @param accepted answered with 202
 * @param refused how many, by reason
 */
public record LoadSummary(long accepted, SortedMap<String, Long> refused) {
    public long refusedInAll() {
        return refused.values().stream().mapToLong(Long::longValue).sum();
    }
}
