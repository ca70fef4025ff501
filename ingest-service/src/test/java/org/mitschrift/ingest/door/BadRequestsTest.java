package org.mitschrift.ingest.door;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mitschrift.contract.cases.Status;
import org.mitschrift.contract.json.Json;
import org.slf4j.LoggerFactory;

/**
 * Every line of {@code bad-requests.jsonl} over real HTTP: a request, why it is bad, the status and the type of the
 * problem it is answered with. Afterwards the door still works, and its log has neither a stack trace nor a text.
 */
class BadRequestsTest {
    @RegisterExtension
    static final DoorStand DOOR = DoorStand.shared();

    private static final ListAppender<ILoggingEvent> LOG = new ListAppender<>();

    static List<BadRequest> requests() throws IOException {
        try (var lines = Files.lines(Path.of("src/test/resources/bad-requests.jsonl"))) {
            return lines.map(line -> Json.read(line.getBytes(StandardCharsets.UTF_8), JsonNode.class))
                    .map(BadRequest::new)
                    .toList();
        }
    }

    @BeforeAll
    static void prepare() {
        LOG.start();
        rootLogger().addAppender(LOG);
        DOOR.put(Cases.published("demo", "bad-here", "Text"));
        DOOR.put(Cases.of("demo", "bad-removed", Status.REMOVED, Cases.CHANGED, "Text"));
        DOOR.put(Cases.of("demo", "bad-gone", Status.WITHDRAWN, Cases.CHANGED, "Text"));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void isRefusedWithItsReason(BadRequest bad) throws Exception {
        HttpResponse<String> answer = DOOR.send(bad.over(DOOR), bad.plainBody());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(bad.status());
        assertThat(answer.body()).contains("\"urn:mitschrift:problem:" + bad.type() + "\"");
        assertThat(answer.body()).doesNotContain("Exception", "Geheimnis", "org.mitschrift.ingest");
    }

    @AfterAll
    static void theDoorStillWorksAndItsLogIsClean() throws Exception {
        rootLogger().detachAppender(LOG);
        String good = "{\"commentId\":\"good\",\"text\":\"Geheimnis\",\"anchor\":{\"projectId\":\"p\"}}";
        assertThat(DOOR.post("/v1/comments", good).statusCode()).isEqualTo(202);
        assertThat(Submitted.under(DOOR.kafka(), "demo/bad/")).isEmpty();
        assertThat(LOG.list).noneMatch(event -> event.getThrowableProxy() != null);
        assertThat(LOG.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .noneMatch(message -> message.contains("Geheimnis") || message.contains("u-17"));
    }

    private static Logger rootLogger() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    /** One line. */
    record BadRequest(JsonNode line) {
        int status() {
            return line.path("status").asInt();
        }

        String type() {
            return line.path("type").asText();
        }

        /** For the contract, which is asked only about what was accepted. */
        String plainBody() {
            return line.path("body").asText("");
        }

        HttpRequest.Builder over(DoorStand door) throws IOException {
            HttpRequest.Builder request = door.request(line.path("path").asText())
                    .setHeader("Content-Type", "application/json")
                    .setHeader("Authorization", line.path("key").asText("Bearer " + DoorStand.KEY));
            line.path("headers")
                    .properties()
                    .forEach(header ->
                            request.setHeader(header.getKey(), header.getValue().asText()));
            byte[] body = body();
            if (line.path("gzip").asBoolean()) {
                body = packed(body);
                request.setHeader("Content-Encoding", "gzip");
            }
            return request.method(line.path("method").asText(), BodyPublishers.ofByteArray(body));
        }

        private byte[] body() {
            if (line.has("hex")) {
                return HexFormat.of().parseHex(line.path("hex").asText());
            }
            JsonNode repeat = line.path("repeat");
            String body = repeat.isMissingNode()
                    ? line.path("body").asText("")
                    : repeat.path("head").asText()
                            + repeat.path("unit")
                                    .asText()
                                    .repeat(repeat.path("times").asInt())
                            + repeat.path("tail").asText();
            return body.getBytes(StandardCharsets.UTF_8);
        }

        private static byte[] packed(byte[] body) throws IOException {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(body);
            }
            return packed.toByteArray();
        }

        @Override
        public String toString() {
            return line.path("why").asText();
        }
    }
}
