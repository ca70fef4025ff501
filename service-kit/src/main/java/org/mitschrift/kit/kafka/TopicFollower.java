package org.mitschrift.kit.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.WakeupException;
import org.mitschrift.contract.json.Decoded;
import org.mitschrift.contract.topics.Topic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows a topic from its beginning on a thread of its own and hands every value to one receiver, in order within a
 * partition. What can't be decoded is passed over: what is followed here is written only by this project itself.
 */
public final class TopicFollower<T> implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TopicFollower.class);

    private final org.apache.kafka.clients.consumer.Consumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions;
    private final Topic<T> topic;
    private final Consumer<T> receiver;
    private final CountDownLatch caughtUp = new CountDownLatch(1);
    private final Thread thread;
    private volatile boolean failed;

    /** For a consumer of one's own. */
    TopicFollower(
            org.apache.kafka.clients.consumer.Consumer<String, byte[]> consumer,
            List<TopicPartition> partitions,
            Topic<T> topic,
            Consumer<T> receiver) {
        this.topic = topic;
        this.receiver = receiver;
        this.partitions = partitions;
        this.consumer = consumer;
        this.thread = new Thread(this::follow, "follows-" + topic.name());
        thread.setDaemon(true);
    }

    /** Starts to follow; {@code receiver} is called on the follower's thread only. */
    public static <T> TopicFollower<T> start(KafkaAddress kafka, Topic<T> topic, String reader, Consumer<T> receiver) {
        List<TopicPartition> partitions = IntStream.range(
                        0, kafka.installation().partitions(topic))
                .mapToObj(number -> new TopicPartition(kafka.installation().name(topic), number))
                .toList();
        String client = reader + "-" + topic.name();
        return new TopicFollower<>(Clients.reader(kafka, client), partitions, topic, receiver).started(client);
    }

    TopicFollower<T> started(String name) {
        thread.setName(name);
        thread.start();
        return this;
    }

    /** Whether all that stood on the topic at the start has been received, and what comes is still being received. */
    public boolean isCaughtUp() {
        return caughtUp.getCount() == 0 && !failed;
    }

    /** Waits for {@link #isCaughtUp}; false if the time is over before. */
    public boolean awaitCaughtUp(Duration atMost) throws InterruptedException {
        return caughtUp.await(atMost.toMillis(), TimeUnit.MILLISECONDS) && isCaughtUp();
    }

    private void follow() {
        try (consumer) {
            consumer.assign(partitions);
            while (true) {
                try {
                    followFromTheBeginning();
                } catch (RetriableException e) { // Kafka was away before we had caught up
                    LOG.info(
                            "{} is read from its beginning once more: {}",
                            topic.name(),
                            e.getClass().getName());
                }
            }
        } catch (WakeupException e) {
            // close() asks for the end
        } catch (RuntimeException e) { // whoever went on with what is known now would take a revoked key
            failed = true;
            LOG.error(
                    "{} is followed no longer, so this service is not ready; start it again: {}",
                    topic.name(),
                    e.getClass().getName());
        }
    }

    private void followFromTheBeginning() {
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (true) {
            if (!isCaughtUp() && hasReached(ends)) {
                caughtUp.countDown();
            }
            for (ConsumerRecord<String, byte[]> polled : consumer.poll(Duration.ofMillis(500))) {
                if (topic.serde().decode(polled.value()) instanceof Decoded.Value<T> decoded) {
                    receiver.accept(decoded.value());
                }
            }
        }
    }

    private boolean hasReached(Map<TopicPartition, Long> ends) {
        return partitions.stream().allMatch(each -> consumer.position(each) >= ends.getOrDefault(each, 0L));
    }

    @Override
    public void close() {
        consumer.wakeup();
        try {
            thread.join(Duration.ofSeconds(3).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
