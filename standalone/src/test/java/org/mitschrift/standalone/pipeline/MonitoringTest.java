package org.mitschrift.standalone.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mitschrift.contract.comment.Anchor;
import org.mitschrift.contract.comment.CommentRef;
import org.mitschrift.contract.comment.Sealed;
import org.mitschrift.contract.json.Json;
import org.mitschrift.contract.submission.CommentSubmitted;
import org.mitschrift.contract.topics.Installation;
import org.mitschrift.contract.topics.Topics;
import org.mitschrift.kit.kafka.Clients;
import org.mitschrift.kit.kafka.KafkaAddress;
import org.mitschrift.standalone.instance.Instance;
import org.mitschrift.standalone.instance.Ports;
import org.mitschrift.standalone.process.FreePorts;
import org.mitschrift.standalone.process.Platform;

/** Synthetic comments go the whole way and are seen nowhere: not counted, not listed, not on a page. */
class MonitoringTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String TEXT = "Ein künstlicher Kommentar mitten im echten Projekt.";

    @TempDir
    Path folder;

    @Test
    void whatMonitoringSendsIsInNoLedgerGoalListOrPage() throws Exception {
        int port = FreePorts.row();
        try (Instance instance = Instance.start(folder, new Ports(port))) {
            instance.awaitReady(Duration.ofSeconds(60));
            Platform platform = new Platform(folder, port);
            platform.post("real", "Mehr Bänke am Platz, bitte.");
            String selfTested = selfTest(instance, platform).path("comment").asText();
            submit(instance, "hidden");
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                assertThat(platform.caseOf("hidden").path("synthetic").asBoolean())
                        .isTrue();
                assertThat(platform.ledger().path("published").asInt()).isEqualTo(1);
            });

            assertThat(selfTested).startsWith(CommentRef.SELF_TEST + "/");
            assertThat(platform.ledger().path("received").asInt()).isEqualTo(1);
            assertThat(platform.ledger().path("inFlight").asInt()).isZero();
            assertThat(platform.ledger().path("balanced").asBoolean()).isTrue();
            assertThat(platform.goal("*").path("total").asInt()).isEqualTo(1);
            assertThat(platform.list()).containsExactly("real");
            await().untilAsserted(() -> assertThat(page(instance)).contains("Mehr Bänke"));
            assertThat(page(instance)).doesNotContain(TEXT, "Testkommentar");
        }
    }

    private JsonNode selfTest(Instance instance, Platform platform) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(instance.addresses().ingest() + "/v1/_test"))
                .header("Authorization", "Bearer " + platform.key())
                .POST(BodyPublishers.noBody())
                .build();
        HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.STRICT.readTree(answer.body());
    }

    /** As a later monitor may: under a platform's own source, in a project that is shown. */
    private static void submit(Instance instance, String id) throws Exception {
        KafkaAddress kafka = new KafkaAddress(instance.addresses().kafka(), Installation.STANDALONE);
        Anchor anchor = new Anchor(Platform.PROJECT, "zukunftsfaehig", null, null, null);
        CommentSubmitted submitted = new CommentSubmitted(
                new CommentRef("demo", id), 1, Sealed.unsealed(TEXT), Instant.now(), anchor, null, "de", null, true);
        String topic = kafka.installation().name(Topics.COMMENTS_SUBMITTED);
        try (KafkaProducer<String, byte[]> producer = Clients.patientProducer(kafka, "monitor")) {
            producer.send(new ProducerRecord<>(
                            topic,
                            submitted.recordKey(),
                            Topics.COMMENTS_SUBMITTED.serde().serializer().serialize(topic, submitted)))
                    .get();
        }
    }

    private static String page(Instance instance) throws Exception {
        String chapter = "/projects/" + Platform.PROJECT + "/chapters/zukunftsfaehig";
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(instance.addresses().consultation() + chapter))
                .build();
        return HTTP.send(request, BodyHandlers.ofString()).body();
    }
}
