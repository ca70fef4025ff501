package org.mitschrift.kit.kafka;

import static org.apache.kafka.clients.consumer.ConsumerConfig.AUTO_OFFSET_RESET_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG;
import static org.apache.kafka.clients.consumer.ConsumerConfig.ISOLATION_LEVEL_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.ACKS_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.BATCH_SIZE_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.BOOTSTRAP_SERVERS_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.CLIENT_ID_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.LINGER_MS_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.MAX_BLOCK_MS_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.PARTITIONER_CLASS_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG;

import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.mitschrift.contract.topics.ShardPartitioner;

/** The one place where plain Kafka clients are made. Keys are strings, values bytes. */
public final class Clients {
    private Clients() {}

    /**
     * A producer that acknowledges only what all replicas have, and that says no within two seconds when the broker is
     * away (the defaults would wait two minutes). When the broker has been away for a moment, the producer has forgotten
     * where the topics are, and every {@code send} waits for that: a second at most, which leaves one for all else.
     */
    public static KafkaProducer<String, byte[]> producer(KafkaAddress kafka, String clientId) {
        return producer(kafka, clientId, new Patience(900, 1500, 2000));
    }

    /** As {@link #producer}, for what nobody waits for at a door: a broker that is only just there gets 30 seconds. */
    public static KafkaProducer<String, byte[]> patientProducer(KafkaAddress kafka, String clientId) {
        return producer(kafka, clientId, new Patience(10_000, 10_000, 30_000));
    }

    /** For how long a producer waits for metadata, for one request and for all tries, in milliseconds. */
    private record Patience(int block, int request, int delivery) {}

    private static KafkaProducer<String, byte[]> producer(KafkaAddress kafka, String clientId, Patience patience) {
        Map<String, Object> settings = Map.of(
                BOOTSTRAP_SERVERS_CONFIG,
                kafka.bootstrapServers(),
                CLIENT_ID_CONFIG,
                clientId,
                ACKS_CONFIG,
                "all",
                ENABLE_IDEMPOTENCE_CONFIG,
                true,
                LINGER_MS_CONFIG,
                0,
                BATCH_SIZE_CONFIG,
                128 << 10,
                MAX_BLOCK_MS_CONFIG,
                patience.block(),
                REQUEST_TIMEOUT_MS_CONFIG,
                patience.request(),
                DELIVERY_TIMEOUT_MS_CONFIG,
                patience.delivery(),
                PARTITIONER_CLASS_CONFIG,
                ShardPartitioner.class);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /** A consumer without a group, from the beginning, that sees committed records only. */
    public static KafkaConsumer<String, byte[]> reader(KafkaAddress kafka, String clientId) {
        Map<String, Object> settings = Map.of(
                BOOTSTRAP_SERVERS_CONFIG,
                kafka.bootstrapServers(),
                CLIENT_ID_CONFIG,
                clientId,
                ISOLATION_LEVEL_CONFIG,
                "read_committed",
                AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ENABLE_AUTO_COMMIT_CONFIG,
                false);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    public static Admin admin(KafkaAddress kafka) {
        return Admin.create(Map.of(BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrapServers()));
    }
}
