package org.mitschrift.kit.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.mitschrift.contract.access.AccessKey;
import org.mitschrift.contract.topics.Topics;

class TopicFollowerTest {
    private static final TopicPartition ONLY = new TopicPartition("access.keys", 0);

    private final MockConsumer<String, byte[]> consumer = new MockConsumer<>("earliest");

    @Test
    void isNotCaughtUpAnyLongerOnceItHasEndedByAnError() throws InterruptedException {
        consumer.updateBeginningOffsets(Map.of(ONLY, 0L));
        consumer.updateEndOffsets(Map.of(ONLY, 0L));
        try (TopicFollower<AccessKey> follower =
                new TopicFollower<>(consumer, List.of(ONLY), Topics.ACCESS_KEYS, key -> {}).started("test")) {
            assertThat(follower.awaitCaughtUp(Duration.ofSeconds(20))).isTrue();

            consumer.setPollException(new TopicAuthorizationException("access.keys"));

            Awaitility.await().until(() -> !follower.isCaughtUp());
        }
    }
}
