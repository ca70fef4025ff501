package org.mitschrift.moderation.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.Stores;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mitschrift.contract.topics.Topics;
import org.mitschrift.kit.streams.StreamsApp;
import org.mitschrift.testkit.Stand;

/** A release that keeps more than the last one did, started at once on what that one left. */
class LaterTopologyTest {
    private final Stand stand = Stand.start();

    @AfterEach
    void close() {
        stand.close();
    }

    @Test
    void aNewStoreIsThereWhenTheNextReleaseStarts() {
        awaitRunning("cases");
        awaitRunning("cases", "another");
    }

    private void awaitRunning(String... stores) {
        Map<String, Object> settings =
                StreamsApp.writing(stand.kafka(), "keeping", stand.stateFolder(), Duration.ofMillis(50));
        try (StreamsApp app = StreamsApp.start(topology(settings, stores), settings)) {
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> app.isRunning() && hasTasks(app));
            assertThat(app.streams().metadataForLocalThreads())
                    .allSatisfy(thread -> assertThat(thread.activeTasks()).isNotEmpty());
        }
    }

    private static boolean hasTasks(StreamsApp app) {
        return app.streams().metadataForLocalThreads().stream()
                .noneMatch(thread -> thread.activeTasks().isEmpty());
    }

    private Topology topology(Map<String, Object> settings, String... stores) {
        Topology topology = new Topology(StreamsApp.topologyConfig(settings))
                .addSource(
                        "submissions",
                        new StringDeserializer(),
                        new ByteArrayDeserializer(),
                        stand.kafka().installation().name(Topics.COMMENTS_SUBMITTED))
                .addProcessor("keep", Nothing::new, "submissions");
        for (String store : stores) {
            topology.addStateStore(
                    Stores.keyValueStoreBuilder(
                            Stores.inMemoryKeyValueStore(store), Serdes.String(), Serdes.ByteArray()),
                    "keep");
        }
        return topology;
    }

    private static final class Nothing extends ContextualProcessor<String, byte[], Void, Void> {
        @Override
        public void process(Record<String, byte[]> record) {
            // only its stores matter
        }
    }
}
