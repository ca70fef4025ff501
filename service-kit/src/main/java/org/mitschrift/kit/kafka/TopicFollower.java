package org.mitschrift.kit.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.utils.ExponentialBackoff;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.json.Decoded;
import org.mitschrift.contract.topics.Topic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows a topic from its beginning on a thread of its own and hands every value to one receiver, in order within a
 * partition. What can't be decoded is passed over: what is followed here is written only by this project itself. After an
 * error it goes on by itself where it stopped, with a new consumer and a growing pause; a record that the receiver failed on
 * comes again.
 */
public final class TopicFollower<T> implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TopicFollower.class);
    /** Half a second at first, half a minute at most, in milliseconds; a fifth more or less. */
    private static final ExponentialBackoff PAUSES = new ExponentialBackoff(500, 2, 30_000, 0.2);

    private final Supplier<? extends Consumer<String, byte[]>> consumers;
    private final List<TopicPartition> partitions;
    private final Topic<T> topic;
    private final java.util.function.Consumer<T> receiver;
    private final ExponentialBackoff pauses;
    private final Map<TopicPartition, Long> next = new HashMap<>();
    private final CountDownLatch caughtUp = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;
    private volatile @Nullable Consumer<String, byte[]> current;
    private volatile boolean interrupted;
    private int failures;

    /** With consumers of one's own, a new one after each error. */
    TopicFollower(
            Supplier<? extends Consumer<String, byte[]>> consumers,
            List<TopicPartition> partitions,
            Followed<T> followed,
            ExponentialBackoff pauses) {
        this.consumers = consumers;
        this.partitions = partitions;
        this.topic = followed.topic();
        this.receiver = followed.receiver();
        this.pauses = pauses;
        this.thread = new Thread(this::follow, "follows-" + topic.name());
        thread.setDaemon(true);
    }

    /** What is followed, and who is told. */
    record Followed<T>(Topic<T> topic, java.util.function.Consumer<T> receiver) {}

    /** Starts to follow; {@code receiver} is called on the follower's thread only. */
    public static <T> TopicFollower<T> start(
            KafkaAddress kafka, Topic<T> topic, String reader, java.util.function.Consumer<T> receiver) {
        List<TopicPartition> partitions = IntStream.range(
                        0, kafka.installation().partitions(topic))
                .mapToObj(number -> new TopicPartition(kafka.installation().name(topic), number))
                .toList();
        String client = reader + "-" + topic.name();
        return new TopicFollower<>(
                        () -> Clients.reader(kafka, client), partitions, new Followed<>(topic, receiver), PAUSES)
                .started(client);
    }

    TopicFollower<T> started(String name) {
        thread.setName(name);
        thread.start();
        return this;
    }

    /**
     * Whether all that stood on the topic at the start has been received, and what comes is still being received. Not so from
     * an error until what has come meanwhile is received as well: whoever went on with what was known would take a revoked key.
     */
    public boolean isCaughtUp() {
        return caughtUp.getCount() == 0 && !interrupted;
    }

    /** Waits for {@link #isCaughtUp}; false if the time is over before. */
    public boolean awaitCaughtUp(Duration atMost) throws InterruptedException {
        return caughtUp.await(atMost.toMillis(), TimeUnit.MILLISECONDS) && isCaughtUp();
    }

    private void follow() {
        boolean ended = false;
        while (!ended) {
            try (Consumer<String, byte[]> consumer = consumers.get()) {
                current = consumer;
                consumer.assign(partitions);
                receiveFrom(consumer);
                ended = true;
            } catch (WakeupException e) {
                ended = true; // close() asks for the end
            } catch (RuntimeException | StackOverflowError e) {
                interrupted = true;
                ended = pause(e);
            }
        }
    }

    /** Whether it was closed meanwhile. */
    private boolean pause(Throwable error) {
        long pause = pauses.backoff(failures++);
        LOG.error(
                "{} is not followed for {} ms, so this service is not ready: {}",
                topic.name(),
                pause,
                error.getClass().getName());
        try {
            return closed.await(pause, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    private void receiveFrom(Consumer<String, byte[]> consumer) {
        for (TopicPartition each : partitions) {
            Long offset = next.get(each);
            if (offset == null) {
                consumer.seekToBeginning(List.of(each));
            } else {
                consumer.seek(each, offset);
            }
        }
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (closed.getCount() > 0) {
            if (!isCaughtUp() && hasReached(consumer, ends)) {
                failures = 0;
                interrupted = false;
                caughtUp.countDown();
            }
            for (ConsumerRecord<String, byte[]> polled : consumer.poll(Duration.ofMillis(500))) {
                if (topic.serde().decode(polled.value()) instanceof Decoded.Value<T> decoded) {
                    receiver.accept(decoded.value());
                }
                next.put(new TopicPartition(polled.topic(), polled.partition()), polled.offset() + 1);
            }
        }
    }

    private boolean hasReached(Consumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
        return partitions.stream().allMatch(each -> consumer.position(each) >= ends.getOrDefault(each, 0L));
    }

    @Override
    public void close() {
        closed.countDown();
        Consumer<String, byte[]> consumer = current;
        if (consumer != null) {
            consumer.wakeup();
        }
        try {
            thread.join(Duration.ofSeconds(3).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
