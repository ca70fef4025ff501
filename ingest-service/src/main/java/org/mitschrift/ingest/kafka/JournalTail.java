package org.mitschrift.ingest.kafka;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.mitschrift.contract.comment.CommentRef;
import org.mitschrift.contract.topics.Shards;
import org.mitschrift.contract.topics.Topics;
import org.mitschrift.kit.kafka.Clients;
import org.mitschrift.kit.kafka.KafkaAddress;

/** The journal of one comment's shard from now on. Used by one thread. */
public final class JournalTail implements AutoCloseable {
    private static final Duration FIND_WITHIN = Duration.ofMillis(1500);
    private static final Duration CLOSE_WITHIN = Duration.ofMillis(100);

    private final CommentRef ref;
    private final KafkaConsumer<String, byte[]> consumer;

    private JournalTail(CommentRef ref, KafkaConsumer<String, byte[]> consumer) {
        this.ref = ref;
        this.consumer = consumer;
    }

    /**
     * Begins at the journal's end.
     *
     * @throws org.apache.kafka.common.errors.TimeoutException if Kafka does not say where that is
     */
    public static JournalTail open(KafkaAddress kafka, CommentRef ref) {
        String topic = kafka.installation().name(Topics.COMMENTS_JOURNAL);
        int shard = Shards.of(ref.key(), kafka.installation().partitions(Topics.COMMENTS_JOURNAL));
        JournalTail tail = new JournalTail(ref, Clients.reader(kafka, "self-test"));
        try {
            tail.seekToEnd(new TopicPartition(topic, shard));
            return tail;
        } catch (RuntimeException e) {
            tail.close();
            throw e;
        }
    }

    private void seekToEnd(TopicPartition partition) {
        consumer.assign(List.of(partition));
        consumer.seekToEnd(List.of(partition));
        consumer.position(partition, FIND_WITHIN); // now, not at the first poll
    }

    /** Waits for the comment's first entry; false if the time is over before. */
    public boolean awaitEntry(Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (System.nanoTime() < end) {
            for (ConsumerRecord<String, byte[]> polled : consumer.poll(Duration.ofMillis(100))) {
                if (ref.key().equals(polled.key())) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public void close() {
        consumer.close(CloseOptions.timeout(CLOSE_WITHIN));
    }
}
