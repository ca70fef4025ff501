package org.mitschrift.contract.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TopicTest {
    /** The segment that is written to is never compacted, and a quiet topic's would stay so for a week. */
    @Test
    void whatACompactedTopicReplacedLeavesItWithinDays() {
        String day = Long.toString(Duration.ofDays(1).toMillis());

        assertThat(Topics.COMMENTS_CASES.settings())
                .containsEntry("max.compaction.lag.ms", day)
                .containsEntry("segment.ms", day);
    }
}
