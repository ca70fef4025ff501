package org.mitschrift.moderation.cases;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How far one shard's cases have followed the catalogues that hold. Kept in the state, so that a restart goes on where it
 * stopped.
 *
 * @param towards the activation's number of each project
 * @param after the last key that was looked at; null at the beginning
 * @param done all were looked at
 */
public record RetagProgress(
        SortedMap<String, Integer> towards, @Nullable String after, boolean done) {
    public static final RetagProgress NONE = new RetagProgress(new TreeMap<>(), null, true);

    /**
     * The progress in view of the catalogues known now. Newer ones start it anew. Where they are older than those it was
     * following (another process knew more), cases may have been assessed with an old one: all must be looked at again
     * once the newer are known.
     */
    public RetagProgress facing(Map<String, Integer> active) {
        if (towards.equals(active)) {
            return this;
        }
        boolean behind = towards.entrySet().stream()
                .anyMatch(known -> active.getOrDefault(known.getKey(), 0) < known.getValue());
        return new RetagProgress(behind ? towards : new TreeMap<>(active), null, false);
    }

    /** Whether there is more to do, and the catalogues to do it with are known. */
    public boolean canGoOn(Map<String, Integer> active) {
        return !done && towards.equals(active);
    }

    public RetagProgress upTo(String key) {
        return new RetagProgress(towards, key, false);
    }

    public RetagProgress finished() {
        return new RetagProgress(towards, null, true);
    }
}
