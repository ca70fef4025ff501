package org.mitschrift.kit.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.utils.ExponentialBackoff;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.mitschrift.contract.access.AccessKey;
import org.mitschrift.contract.comment.TextHash;
import org.mitschrift.contract.json.Json;
import org.mitschrift.contract.topics.Topics;
import org.mitschrift.kit.kafka.TopicFollower.Followed;

class TopicFollowerTest {
    private static final TopicPartition ONLY = new TopicPartition("access.keys", 0);
    private static final ExponentialBackoff SHORT = new ExponentialBackoff(1, 2, 20, 0);
    private static final ExponentialBackoff LONG = new ExponentialBackoff(600_000, 2, 600_000, 0);

    private final Queue<MockConsumer<String, byte[]>> consumers = new ConcurrentLinkedQueue<>();
    private final List<String> received = new CopyOnWriteArrayList<>();

    @Test
    void isNotCaughtUpFromAnErrorUntilItHasWhatCameMeanwhile() throws InterruptedException {
        MockConsumer<String, byte[]> first = consumer("a", "b");
        MockConsumer<String, byte[]> second = consumer("a", "b", "c");
        try (TopicFollower<AccessKey> follower = follow(this::receive, LONG)) {
            assertThat(follower.awaitCaughtUp(Duration.ofSeconds(20))).isTrue();
            first.setPollException(new TopicAuthorizationException("access.keys"));
            Awaitility.await().until(() -> !follower.isCaughtUp());
            assertThat(consumers).containsExactly(second);
        }
        assertThat(received).containsExactly("a", "b");
    }

    @Test
    void goesOnByItselfWhereItStopped() {
        MockConsumer<String, byte[]> first = consumer("a", "b");
        consumer("a", "b", "c");
        try (TopicFollower<AccessKey> follower = follow(this::receive, SHORT)) {
            Awaitility.await().until(() -> received.size() == 2);
            first.setPollException(new TopicAuthorizationException("access.keys"));

            Awaitility.await().until(() -> received.size() == 3 && follower.isCaughtUp());
            assertThat(received).containsExactly("a", "b", "c");
            assertThat(first.closed()).isTrue();
        }
    }

    @Test
    void aRecordThatItsReceiverFailsOnComesAgainAndNoneIsSkipped() {
        for (int i = 0; i < 4; i++) {
            consumer("a", "b", "c");
        }
        AtomicInteger left = new AtomicInteger(3);
        Consumer<AccessKey> failing = key -> {
            if (key.source().equals("b") && left.getAndDecrement() > 0) {
                throw new IllegalStateException("not yet");
            }
            receive(key);
        };
        try (TopicFollower<AccessKey> follower = follow(failing, SHORT)) {
            Awaitility.await().until(follower::isCaughtUp);
        }
        assertThat(received).containsExactly("a", "b", "c");
        assertThat(consumers).isEmpty();
    }

    @Test
    void closesWhileItPauses() {
        consumer("a").setPollException(new TopicAuthorizationException("access.keys"));
        TopicFollower<AccessKey> follower = follow(this::receive, LONG);
        Awaitility.await().until(consumers::isEmpty);
        long begun = System.nanoTime();
        follower.close();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
        assertThat(follower.isCaughtUp()).isFalse();
    }

    private void receive(AccessKey key) {
        received.add(key.source());
    }

    private TopicFollower<AccessKey> follow(Consumer<AccessKey> to, ExponentialBackoff pauses) {
        return new TopicFollower<>(consumers::remove, List.of(ONLY), new Followed<>(Topics.ACCESS_KEYS, to), pauses)
                .started("test");
    }

    /** The next consumer, on a topic with these keys. */
    private MockConsumer<String, byte[]> consumer(String... sources) {
        MockConsumer<String, byte[]> consumer = new MockConsumer<>("earliest");
        consumer.updateBeginningOffsets(Map.of(ONLY, 0L));
        consumer.updateEndOffsets(Map.of(ONLY, (long) sources.length));
        consumer.schedulePollTask(() -> {
            for (int i = 0; i < sources.length; i++) {
                AccessKey key = AccessKey.of(TextHash.of(sources[i]), sources[i], AccessKey.PLATFORM, Instant.EPOCH);
                consumer.addRecord(
                        new ConsumerRecord<>(ONLY.topic(), ONLY.partition(), i, key.hash(), Json.bytes(key)));
            }
        });
        consumers.add(consumer);
        return consumer;
    }
}
