package org.mitschrift.kit.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mitschrift.contract.access.AccessKey;

class RateLimitsTest {
    private final RateLimits limits = new RateLimits();

    @Test
    void aKeyWithoutALimitIsNeverCounted() {
        assertThat(limits.take(AccessKey.of("a", "demo", AccessKey.PLATFORM, Instant.EPOCH)))
                .isEmpty();
    }

    @Test
    void aSecondsWorthMayPassAtOnceAndThenNoMore() {
        AccessKey slow = new AccessKey("a", "demo", AccessKey.PLATFORM, Instant.EPOCH, false, 1, null);
        assertThat(limits.take(slow).orElseThrow()).isEqualTo(new RateLimits.Taken(true, 1, 0, 0, 1));
        assertThat(limits.take(slow).orElseThrow()).isEqualTo(new RateLimits.Taken(false, 1, 0, 1, 1));
    }

    @Test
    void eachKeyHasItsOwn() {
        AccessKey one = new AccessKey("a", "demo", AccessKey.PLATFORM, Instant.EPOCH, false, 1, null);
        AccessKey other = new AccessKey("b", "demo", AccessKey.PLATFORM, Instant.EPOCH, false, 1, null);
        assertThat(limits.take(one).orElseThrow().allowed()).isTrue();
        assertThat(limits.take(other).orElseThrow().allowed()).isTrue();
    }
}
