package org.mitschrift.benchmarks.pipeline;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.mitschrift.contract.topics.Topics;
import org.mitschrift.kit.kafka.Clients;
import org.mitschrift.kit.kafka.KafkaAddress;

/**
 * Sees every case as soon as a reader of committed records can, on a thread of its own, and how long that took: a case's
 * record has the time of the submission that caused it.
 */
final class Cases implements AutoCloseable {
    private static final long LONGEST_MILLIS = 60_000;

    private final KafkaConsumer<String, byte[]> consumer;
    private final Runnable onCase;
    private final Thread thread;
    private volatile Histogram millis = new ConcurrentHistogram(LONGEST_MILLIS, 3);

    Cases(KafkaAddress kafka, Runnable onCase) {
        this.onCase = onCase;
        consumer = Clients.reader(kafka, "bench-cases");
        String topic = kafka.installation().name(Topics.COMMENTS_CASES);
        List<TopicPartition> shards = IntStream.range(0, kafka.installation().shards())
                .mapToObj(shard -> new TopicPartition(topic, shard))
                .toList();
        consumer.assign(shards);
        consumer.seekToEnd(shards);
        shards.forEach(consumer::position);
        thread = new Thread(this::read, "bench-cases");
        thread.start();
    }

    /** Forgets what was seen so far and counts anew. */
    void restart() {
        millis = new ConcurrentHistogram(LONGEST_MILLIS, 3);
    }

    /** What was seen since the last restart: its count and its times in milliseconds. */
    Histogram seen() {
        return millis.copy();
    }

    private void read() {
        try (consumer) {
            while (true) {
                for (ConsumerRecord<String, byte[]> each : consumer.poll(Duration.ofMillis(100))) {
                    millis.recordValue(Math.min(LONGEST_MILLIS, System.currentTimeMillis() - each.timestamp()));
                    onCase.run();
                }
            }
        } catch (WakeupException e) {
            // close() asks for the end
        }
    }

    @Override
    public void close() {
        consumer.wakeup();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
