package org.mitschrift.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mitschrift.contract.json.Json;
import org.mitschrift.standalone.instance.Instance;
import org.mitschrift.standalone.instance.Ports;
import org.mitschrift.standalone.process.FreePorts;

/** What a platform says about its comments, all the way: door, stream, views, ledger. */
class PlatformFactsTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String PROJECT = "smart-city-strategie";
    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private int port;

    @Test
    void editsEndingsAndErasuresReachEveryViewAndTheLedgerBalances() throws Exception {
        port = FreePorts.row();
        try (Instance instance = Instance.start(folder, new Ports(port))) {
            await().atMost(SOON).until(instance::isReady);

            send("DELETE", "/v1/comments/early?reason=author", "");
            send("POST", "/v1/comments", comment("early", 1, "Schon zurückgezogen", "u-1"));
            send("POST", "/v1/comments", comment("edited", 1, "Ihr seid doch alle Vollidioten", "u-2"));
            send("PUT", "/v1/comments/edited", comment("edited", 3, "Bitte mehr Bänke am Platz", "u-2"));
            send("PUT", "/v1/comments/edited", comment("edited", 2, "Ihr Vollidioten", "u-2"));
            send("POST", "/v1/comments", comment("before", 1, "Das hier verschwindet", "u-3"));
            awaitStatus("before", "published", 1);
            send("DELETE", "/v1/authors/u-3?reason=erasure", "");
            send("POST", "/v1/comments", comment("after", 1, "Und das auch", "u-3"));

            awaitStatus("early", "withdrawn", 1);
            awaitStatus("edited", "published", 3);
            awaitStatus("before", "erased", 1);
            awaitStatus("after", "erased", 1);
            assertThat(get(port + 2, "/v1/comments/demo/before")
                            .path("revisions")
                            .path(0)
                            .has("text"))
                    .isFalse();
            awaitLedger();

            send("POST", "/v1/comments/edited/reports", "{\"category\":\"OTHER_VIOLATION_TC\",\"text\":\"Werbung\"}");
            await().atMost(SOON).untilAsserted(() -> assertThat(get(port + 1, "/v1/comments/edited")
                            .path("waits")
                            .path("reason")
                            .asText())
                    .isEqualTo("report"));
            assertThat(get(port + 1, "/v1/comments?status=erased").path("comments"))
                    .hasSize(2);
        }
    }

    private void awaitStatus(String id, String status, int revision) {
        await().atMost(SOON).untilAsserted(() -> {
            JsonNode said = get(port + 1, "/v1/comments/" + id);
            assertThat(said.path("status").asText()).isEqualTo(status);
            assertThat(said.path("revision").asInt()).isEqualTo(revision);
        });
    }

    private void awaitLedger() {
        await().atMost(SOON).untilAsserted(() -> {
            JsonNode ledger = get(port + 3, "/v1/ledger?project=" + PROJECT);
            assertThat(ledger.path("received").asInt()).isEqualTo(4);
            assertThat(ledger.path("withdrawn").asInt()).isEqualTo(1);
            assertThat(ledger.path("erased").asInt()).isEqualTo(2);
            assertThat(ledger.path("balanced").asBoolean()).isTrue();
        });
    }

    private static String comment(String id, int revision, String text, String author) {
        return """
                {"commentId":"%s","revision":%d,"text":"%s","author":{"id":"%s"},"anchor":{"projectId":"%s"}}""".formatted(id, revision, text, author, PROJECT);
    }

    private void send(String method, String path, String body) throws Exception {
        HttpRequest request = request(port + 1, path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    }

    private JsonNode get(int at, String path) throws Exception {
        return Json.STRICT.readTree(http.send(request(at, path).GET().build(), HttpResponse.BodyHandlers.ofString())
                .body());
    }

    private HttpRequest.Builder request(int at, String path) throws IOException {
        String key = Files.readString(folder.resolve("demo.key")).trim();
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + at + path))
                .header("Authorization", "Bearer " + key);
    }
}
