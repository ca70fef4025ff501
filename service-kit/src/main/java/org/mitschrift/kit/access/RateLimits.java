package org.mitschrift.kit.access;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mitschrift.contract.access.AccessKey;

/** A token bucket for each key with a limit, at this instance of a service. A batch is one request. Safe for all threads. */
public final class RateLimits {
    /** What a request found: may it pass, how many more may, and when it is worth coming back; seconds are rounded up. */
    public record Taken(boolean allowed, long limit, long remaining, long secondsToNext, long secondsToFull) {}

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    /** Takes one request of a key; empty if it has no limit. */
    public Optional<Taken> take(AccessKey key) {
        Integer limit = key.requestsPerSecond();
        if (limit == null) {
            return Optional.empty();
        }
        ConsumptionProbe probe =
                buckets.computeIfAbsent(key.hash(), hash -> bucket(limit)).tryConsumeAndReturnRemaining(1);
        return Optional.of(new Taken(
                probe.isConsumed(),
                limit,
                probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForRefill()),
                seconds(probe.getNanosToWaitForReset())));
    }

    private static Bucket bucket(int perSecond) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perSecond).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }

    private static long seconds(long nanos) {
        return (nanos + 999_999_999L) / 1_000_000_000L;
    }
}
