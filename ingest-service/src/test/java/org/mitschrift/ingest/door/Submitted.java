package org.mitschrift.ingest.door;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.mitschrift.contract.json.Decoded;
import org.mitschrift.contract.submission.Submission;
import org.mitschrift.contract.topics.Topics;
import org.mitschrift.kit.kafka.Clients;
import org.mitschrift.kit.kafka.KafkaAddress;

/** What stands on {@code comments.submitted}. */
final class Submitted {
    private Submitted() {}

    /** All submissions whose key begins so, shard by shard. */
    static List<Submission> under(KafkaAddress kafka, String keyStart) {
        String topic = kafka.installation().name(Topics.COMMENTS_SUBMITTED);
        try (KafkaConsumer<String, byte[]> consumer = Clients.reader(kafka, "test-reader")) {
            List<TopicPartition> shards = IntStream.range(
                            0, kafka.installation().shards())
                    .mapToObj(shard -> new TopicPartition(topic, shard))
                    .toList();
            consumer.assign(shards);
            consumer.seekToBeginning(shards);
            var ends = consumer.endOffsets(shards);
            List<ConsumerRecord<String, byte[]>> records = new java.util.ArrayList<>();
            while (shards.stream().anyMatch(shard -> consumer.position(shard) < ends.getOrDefault(shard, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return StreamSupport.stream(records.spliterator(), false)
                    .filter(found -> found.key().startsWith(keyStart))
                    .map(found -> decode(found.value()))
                    .toList();
        }
    }

    private static Submission decode(byte[] value) {
        return ((Decoded.Value<Submission>) Topics.COMMENTS_SUBMITTED.serde().decode(value)).value();
    }
}
