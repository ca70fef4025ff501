package org.mitschrift.standalone.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mitschrift.broker.BrokerSettings;
import org.mitschrift.broker.EmbeddedBroker;
import org.mitschrift.contract.access.AccessKey;
import org.mitschrift.contract.comment.TextHash;
import org.mitschrift.contract.topics.Installation;
import org.mitschrift.kit.access.KeyWriter;
import org.mitschrift.kit.kafka.KafkaAddress;

/** What a key demands and allows, over real HTTP. */
class KeyDemandsTest {
    private static final String BODY = """
            {"commentId":"c1","text":"Mehr Schatten auf den Schulhof.","anchor":{"projectId":"smart-city-strategie"}}""";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    @Test
    void rolesPaceSignatureRevocationAndTheSelfTest() throws Exception {
        try (EmbeddedBroker broker =
                EmbeddedBroker.start(new BrokerSettings(folder.resolve("kafka"), freePort(), freePort()))) {
            KafkaAddress kafka = new KafkaAddress(broker.bootstrapServers(), Installation.STANDALONE);
            try (Services services = Services.start(kafka, folder)) {
                await().atMost(Duration.ofSeconds(60)).until(services::areReady);
                int door = services.ingest().port();
                write(kafka, "analyst", AccessKey.ANALYST, null, null);
                write(kafka, "slow", AccessKey.PLATFORM, 1, null);
                write(kafka, "signed", AccessKey.PLATFORM, null, true);
                await().until(() -> submit(door, "signed").statusCode() == 401
                        && submit(door, "signed").body().contains("not-signed"));

                assertThat(submit(door, "analyst").statusCode()).isEqualTo(403);
                assertThat(submit(door, "nobody").statusCode()).isEqualTo(401);

                await().until(() -> submit(door, "slow").statusCode() == 429);
                HttpResponse<String> tooMany = submit(door, "slow");
                if (tooMany.statusCode() == 429) { // else a second has gone by in between
                    assertThat(tooMany.headers().firstValue("Retry-After")).hasValue("1");
                }
                assertThat(tooMany.headers().firstValue("RateLimit-Limit")).hasValue("1");
                assertThat(tooMany.headers().firstValue("RateLimit-Remaining")).hasValue("0");
                assertThat(tooMany.headers().firstValue("RateLimit-Reset")).isPresent();

                KeyWriter.write(kafka, key("slow", AccessKey.PLATFORM, 1, null).revoke());
                await().until(() -> submit(door, "slow").statusCode() == 401);

                HttpResponse<String> test = post(door, "/v1/_test", services.key(), "");
                assertThat(test.statusCode()).isEqualTo(200);
                assertThat(test.body())
                        .contains("acknowledgedMillis", "decidedMillis", "visibleMillis", "\"status\":\"published\"");
                assertThat(services.analytics("/v1/ledger?project=smart-city-strategie")
                                .path("balanced")
                                .asBoolean())
                        .isTrue();
            }
        }
    }

    private static void write(
            KafkaAddress kafka, String key, String role, @Nullable Integer perSecond, @Nullable Boolean signed)
            throws IOException {
        KeyWriter.write(kafka, key(key, role, perSecond, signed));
    }

    private static AccessKey key(String key, String role, @Nullable Integer perSecond, @Nullable Boolean signed) {
        return new AccessKey(TextHash.of(key), "city", role, Instant.now(), false, perSecond, signed);
    }

    private static HttpResponse<String> submit(int door, String key) throws IOException, InterruptedException {
        return post(door, "/v1/comments", key, BODY);
    }

    private static HttpResponse<String> post(int door, String path, String key, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + door + path))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
