package org.mitschrift.kit.streams;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.mitschrift.contract.comment.TextHash;
import org.mitschrift.kit.kafka.KafkaAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One Kafka Streams application of a service. An application that writes is exactly-once; one that only holds a global
 * view is at-least-once and reads committed records, since a persistent global store under exactly-once does not reopen
 * after a kill in Kafka 4.3.1 (KAFKA-21034).
 */
public final class StreamsApp implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StreamsApp.class);
    private static final String MEMBER = StreamsConfig.consumerPrefix(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG);

    private final KafkaStreams streams;

    private StreamsApp(KafkaStreams streams) {
        this.streams = streams;
    }

    /** Settings of an application that writes, committing every {@code commit}. */
    public static Map<String, Object> writing(KafkaAddress kafka, String app, Path stateFolder, Duration commit) {
        Map<String, Object> settings = settings(kafka, app, stateFolder);
        settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        settings.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, commit.toMillis());
        return settings;
    }

    /** Settings of an application that only holds global views. */
    public static Map<String, Object> viewing(KafkaAddress kafka, String app, Path stateFolder) {
        Map<String, Object> settings = settings(kafka, app, stateFolder);
        settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.AT_LEAST_ONCE);
        settings.put(StreamsConfig.consumerPrefix(ConsumerConfig.ISOLATION_LEVEL_CONFIG), "read_committed");
        return settings;
    }

    private static Map<String, Object> settings(KafkaAddress kafka, String app, Path stateFolder) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, kafka.installation().name(app));
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrapServers());
        settings.put(StreamsConfig.STATE_DIR_CONFIG, stateFolder.toString());
        settings.put(StreamsConfig.DEFAULT_KEY_SERDE_CLASS_CONFIG, Serdes.StringSerde.class);
        settings.put(StreamsConfig.DEFAULT_VALUE_SERDE_CLASS_CONFIG, Serdes.ByteArraySerde.class);
        settings.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, 1);
        settings.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, SharedStoreMemory.class);
        settings.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        settings.put("processing.exception.handler.global.enabled", true);
        settings.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 4L << 20);
        settings.put(MEMBER, app + "-1");
        settings.put(StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), 10_000);
        return settings;
    }

    /** The topology settings that make explicit names a must; elsewhere Kafka Streams ignores that setting. */
    public static TopologyConfig topologyConfig(Map<String, Object> settings) {
        return new TopologyConfig(new StreamsConfig(settings));
    }

    /** Starts the application; a release with another topology joins its group as another member. */
    public static StreamsApp start(Topology topology, Map<String, Object> settings) {
        KafkaStreams streams = new KafkaStreams(topology, new StreamsConfig(asMember(settings, topology)));
        streams.setUncaughtExceptionHandler(error -> {
            StreamThreadExceptionResponse then = Recovery.of(error);
            LOG.error(
                    "A stream thread ended, {} follows: {}",
                    then,
                    error.getClass().getName());
            return then;
        });
        streams.start();
        return new StreamsApp(streams);
    }

    /**
     * A static member that comes back within its session gets its old tasks without a rebalance, and only a rebalance makes the
     * topics of new stores: they would never be there.
     */
    static Map<String, Object> asMember(Map<String, Object> settings, Topology topology) {
        Map<String, Object> named = new HashMap<>(settings);
        String hash = TextHash.of(topology.describe().toString());
        named.computeIfPresent(MEMBER, (key, name) -> name + "-" + hash.substring(0, 8));
        return named;
    }

    public KafkaStreams streams() {
        return streams;
    }

    public boolean isRunning() {
        return streams.state() == State.RUNNING;
    }

    @Override
    public void close() {
        streams.close(Duration.ofSeconds(5));
    }
}
