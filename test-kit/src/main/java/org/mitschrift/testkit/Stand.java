package org.mitschrift.testkit;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.mitschrift.broker.BrokerSettings;
import org.mitschrift.broker.BrokerStartException;
import org.mitschrift.broker.EmbeddedBroker;
import org.mitschrift.contract.access.AccessKey;
import org.mitschrift.contract.comment.TextHash;
import org.mitschrift.contract.goals.CatalogueEvent;
import org.mitschrift.contract.goals.GoalCatalogue;
import org.mitschrift.contract.goals.ProjectSettings;
import org.mitschrift.contract.topics.Installation;
import org.mitschrift.contract.topics.Topic;
import org.mitschrift.contract.topics.Topics;
import org.mitschrift.kit.access.KeyWriter;
import org.mitschrift.kit.kafka.Clients;
import org.mitschrift.kit.kafka.KafkaAddress;
import org.mitschrift.kit.kafka.TopicCreator;

/** A broker with every topic, for a service to be started on. What other services would write is written by {@link #write}. */
public final class Stand implements AutoCloseable {
    private static final Duration SOON = Duration.ofSeconds(60);

    private final Path folder;
    private final EmbeddedBroker broker;
    private final KafkaAddress kafka;
    private final KafkaProducer<String, byte[]> producer;

    private Stand(Path folder) throws IOException, BrokerStartException {
        this.folder = folder;
        broker = EmbeddedBroker.start(new BrokerSettings(folder.resolve("kafka"), freePort(), freePort()));
        kafka = new KafkaAddress(broker.bootstrapServers(), Installation.STANDALONE);
        TopicCreator.createMissing(kafka);
        producer = Clients.patientProducer(kafka, "test");
    }

    /** Starts the broker in a new folder. */
    public static Stand start() {
        try {
            return new Stand(Files.createTempDirectory("stand"));
        } catch (IOException | BrokerStartException e) {
            throw new IllegalStateException("The stand did not start", e);
        }
    }

    public KafkaAddress kafka() {
        return kafka;
    }

    /** For the service's own state. */
    public Path stateFolder() {
        return folder.resolve("state");
    }

    /** Makes a key known; it has no limit and need not sign. */
    public void key(String key, String source, String role) {
        key(AccessKey.of(TextHash.of(key), source, role, Instant.now()));
    }

    public void key(AccessKey key) {
        Awaitility.await() // a broker just started may need more than one try
                .atMost(SOON)
                .ignoreExceptions()
                .untilAsserted(() -> KeyWriter.write(kafka, key));
    }

    /** Publishes and activates a catalogue without chapters, with its settings. */
    public void project(String project, ProjectSettings settings) {
        catalogue(new GoalCatalogue(project, Map.of("de", project), List.of()));
        write(
                Topics.GOALS_CATALOGUE,
                project + "/settings/1",
                new CatalogueEvent.Configured(project, 1, settings, Instant.now()));
    }

    /** Publishes and activates a catalogue. */
    public void catalogue(GoalCatalogue catalogue) {
        String project = catalogue.projectId();
        write(Topics.GOALS_CATALOGUE, project + "/h", new CatalogueEvent.Published(project + "-h", catalogue));
        write(
                Topics.GOALS_CATALOGUE,
                project + "/1",
                new CatalogueEvent.Activated(project, 1, project + "-h", Instant.now()));
    }

    /** Writes a record and waits until Kafka has it. */
    public <T> void write(Topic<T> topic, String key, T value) {
        String name = kafka.installation().name(topic);
        byte[] bytes = topic.serde().serializer().serialize(name, value);
        try {
            producer.send(new ProducerRecord<>(name, key, bytes)).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("Not written", e);
        }
    }

    @Override
    public void close() {
        producer.close();
        broker.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            // the system clears its temporary files some day
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
