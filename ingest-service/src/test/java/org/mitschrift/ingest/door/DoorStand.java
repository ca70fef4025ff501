package org.mitschrift.ingest.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.mitschrift.broker.BrokerSettings;
import org.mitschrift.broker.EmbeddedBroker;
import org.mitschrift.contract.access.AccessKey;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.comment.TextHash;
import org.mitschrift.contract.goals.CatalogueEvent;
import org.mitschrift.contract.goals.GoalCatalogue;
import org.mitschrift.contract.goals.ProjectSettings;
import org.mitschrift.contract.topics.Installation;
import org.mitschrift.contract.topics.Topic;
import org.mitschrift.contract.topics.Topics;
import org.mitschrift.ingest.IngestService;
import org.mitschrift.ingest.IngestSettings;
import org.mitschrift.kit.access.KeyWriter;
import org.mitschrift.kit.kafka.Clients;
import org.mitschrift.kit.kafka.KafkaAddress;
import org.mitschrift.kit.kafka.TopicCreator;

/**
 * A broker and the door, once for all tests: key {@code key-demo} of the source {@code demo}, key {@code key-other}; the
 * projects {@code p} (open) and {@code over} (closed since 2026-01-01). The stream's part is played by {@link #put}.
 */
@SuppressWarnings("NullAway.Init") // started before the first test
final class DoorStand implements BeforeAllCallback, AutoCloseable {
    static final String KEY = "key-demo";
    private static final String HOST = "127.0.0.1";
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Contract contract = Contract.read();
    private Path folder;
    private EmbeddedBroker broker;
    private KafkaAddress kafka;
    private IngestService service;
    private KafkaProducer<String, byte[]> producer;

    private static DoorStand shared;

    /** The stand that all test classes share. */
    static DoorStand shared() {
        if (shared == null) {
            shared = new DoorStand();
        }
        return shared;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(Namespace.GLOBAL).getOrComputeIfAbsent("door", key -> started());
    }

    private DoorStand started() {
        try {
            folder = Files.createTempDirectory("door");
            broker = EmbeddedBroker.start(new BrokerSettings(folder.resolve("kafka"), freePort(), freePort()));
            kafka = new KafkaAddress(broker.bootstrapServers(), Installation.STANDALONE);
            TopicCreator.createMissing(kafka);
            producer = Clients.producer(kafka, "test");
            Awaitility.await() // a broker just started may need more than the producers' two seconds
                    .atMost(Duration.ofSeconds(60))
                    .ignoreExceptions()
                    .untilAsserted(this::seed);
            byte[] secret = "0123456789abcdef".getBytes(UTF_8);
            service = IngestService.start(
                    new IngestSettings(kafka, HOST, 0, folder.resolve("state"), secret), () -> true);
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(service::isReady);
            return this;
        } catch (Exception e) {
            throw new IllegalStateException("The stand did not start", e);
        }
    }

    private void seed() throws IOException {
        Instant now = Instant.now();
        KeyWriter.write(kafka, AccessKey.of(TextHash.of(KEY), "demo", "platform", now));
        KeyWriter.write(kafka, AccessKey.of(TextHash.of("key-other"), "other", "platform", now));
        KeyWriter.write(
                kafka,
                AccessKey.of(TextHash.of("key-gone"), "demo", "platform", now).revoke());
        KeyWriter.write(kafka, AccessKey.of(TextHash.of("key-analyst"), "demo", "analyst", now));
        catalogue("p", ProjectSettings.DEFAULT.withObjectionDays(7));
        catalogue("over", ProjectSettings.DEFAULT.withClosesAt(Instant.parse("2025-12-31T23:00:00Z")));
    }

    private void catalogue(String project, ProjectSettings settings) {
        GoalCatalogue catalogue = new GoalCatalogue(project, Map.of("de", project), List.of());
        write(Topics.GOALS_CATALOGUE, project + "/h", new CatalogueEvent.Published(project + "-h", catalogue));
        write(
                Topics.GOALS_CATALOGUE,
                project + "/1",
                new CatalogueEvent.Activated(project, 1, project + "-h", Instant.now()));
        write(
                Topics.GOALS_CATALOGUE,
                project + "/settings/1",
                new CatalogueEvent.Configured(project, 1, settings, Instant.now()));
    }

    /** Writes a case as the stream would, and waits until the door sees it. */
    void put(Case folded) {
        put(folded, KEY);
    }

    /** The same, seen with another key. */
    void put(Case folded, String key) {
        write(Topics.COMMENTS_CASES, folded.ref().key(), folded);
        String path = "/v1/comments/" + folded.ref().commentId();
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> HTTP.send(
                                        get(path)
                                                .setHeader("Authorization", "Bearer " + key)
                                                .build(),
                                        HttpResponse.BodyHandlers.ofString())
                                .statusCode()
                        == 200);
    }

    /** Writes a case and does not wait for it. */
    void putUnseen(Case folded) {
        write(Topics.COMMENTS_CASES, folded.ref().key(), folded);
    }

    private <T> void write(Topic<T> topic, String key, T value) {
        String name = kafka.installation().name(topic);
        try {
            producer.send(new ProducerRecord<>(
                            name, key, topic.serde().serializer().serialize(name, value)))
                    .get();
        } catch (Exception e) {
            throw new IllegalStateException("Not written", e);
        }
    }

    KafkaAddress kafka() {
        return kafka;
    }

    int port() {
        return service.port();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://" + HOST + ":" + port() + path))
                .header("Authorization", "Bearer " + KEY)
                .header("Accept-Language", "en");
    }

    HttpRequest.Builder get(String path) {
        return request(path).GET();
    }

    HttpResponse<String> post(String path, String body) throws Exception {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)), body);
    }

    /** A page or file, which the contract does not speak of. */
    HttpResponse<String> fetch(String path) throws Exception {
        return HTTP.send(get(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a request, and holds it and its answer against the contract. */
    HttpResponse<String> send(HttpRequest.Builder builder, String body) throws Exception {
        HttpRequest request = builder.build();
        HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(contract.breaches(request, body, answer))
                .as("%s %s -> %s %s", request.method(), request.uri(), answer.statusCode(), answer.body())
                .isEmpty();
        return answer;
    }

    @Override
    public void close() {
        producer.close();
        service.close();
        broker.close();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
