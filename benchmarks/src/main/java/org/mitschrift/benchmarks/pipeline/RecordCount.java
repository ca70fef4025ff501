package org.mitschrift.benchmarks.pipeline;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.mitschrift.kit.kafka.Clients;
import org.mitschrift.kit.kafka.KafkaAddress;

/**
 * How many records were written to each topic between two moments: from the broker's log end offsets, less the
 * transaction markers that stand among them. A marker has an offset but is never handed to a reader, so the records of
 * that stretch are read and counted.
 */
final class RecordCount {
    private RecordCount() {}

    /** The log end offsets of all topics, Kafka's own left out. */
    static Map<TopicPartition, Long> ends(KafkaAddress kafka) throws IOException, InterruptedException {
        try (Admin admin = Clients.admin(kafka)) {
            Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
            List<String> topics = admin.listTopics(new ListTopicsOptions().listInternal(false)).names().get().stream()
                    .toList();
            for (TopicDescription topic :
                    admin.describeTopics(topics).allTopicNames().get().values()) {
                topic.partitions()
                        .forEach(p -> asked.put(new TopicPartition(topic.name(), p.partition()), OffsetSpec.latest()));
            }
            Map<TopicPartition, Long> ends = new HashMap<>();
            admin.listOffsets(asked).all().get().forEach((partition, info) -> ends.put(partition, info.offset()));
            return ends;
        } catch (ExecutionException e) {
            throw new IOException("Kafka did not say where its logs end", e);
        }
    }

    /** Records by topic, without markers. */
    static SortedMap<String, Long> between(
            KafkaAddress kafka, Map<TopicPartition, Long> from, Map<TopicPartition, Long> to) {
        SortedMap<String, Long> counts = new TreeMap<>();
        try (KafkaConsumer<String, byte[]> consumer = Clients.reader(kafka, "bench-records")) {
            to.forEach((partition, end) -> {
                long start = from.getOrDefault(partition, 0L);
                if (end > start) {
                    counts.merge(partition.topic(), count(consumer, partition, start, end), Long::sum);
                }
            });
        }
        return counts;
    }

    private static long count(KafkaConsumer<String, byte[]> consumer, TopicPartition partition, long from, long to) {
        consumer.assign(List.of(partition));
        consumer.seek(partition, from);
        long count = 0;
        while (consumer.position(partition) < to) {
            count += consumer.poll(Duration.ofMillis(200)).records(partition).stream()
                    .filter(each -> each.offset() < to)
                    .count();
        }
        return count;
    }
}
