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

import java.time.Duration;
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
     * away (the defaults would wait two minutes).
     */
    public static KafkaProducer<String, byte[]> producer(KafkaAddress kafka, String clientId) {
        return producer(kafka, clientId, Duration.ofMillis(1500), Duration.ofMillis(2000));
    }

    /** As {@link #producer}, for what nobody waits for at a door: a broker that is only just there gets 30 seconds. */
    public static KafkaProducer<String, byte[]> patientProducer(KafkaAddress kafka, String clientId) {
        return producer(kafka, clientId, Duration.ofSeconds(10), Duration.ofSeconds(30));
    }

    private static KafkaProducer<String, byte[]> producer(
            KafkaAddress kafka, String clientId, Duration request, Duration delivery) {
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
                request.toMillis(),
                REQUEST_TIMEOUT_MS_CONFIG,
                (int) request.toMillis(),
                DELIVERY_TIMEOUT_MS_CONFIG,
                (int) delivery.toMillis(),
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
