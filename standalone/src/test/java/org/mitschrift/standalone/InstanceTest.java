package org.mitschrift.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mitschrift.contract.json.Json;
import org.mitschrift.standalone.instance.Instance;
import org.mitschrift.standalone.instance.Ports;

class InstanceTest {
    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    @Test
    void carriesCommentsFromTheDoorToTheirCasesAndKeepsThemOverARestart() throws Exception {
        int port = freeRowOfPorts();
        try (Instance instance = Instance.start(folder, new Ports(port))) {
            await().atMost(Duration.ofSeconds(60)).until(instance::isReady);

            assertThat(post(port, "civil", "Meine Oma hat kein Smartphone, wie soll sie da mitmachen?"))
                    .isEqualTo(202);
            assertThat(post(port, "rude", "Ihr seid doch alle Vollidioten da oben"))
                    .isEqualTo(202);

            awaitStatus(port, "civil", "published");
            awaitStatus(port, "rude", "held");
            assertThat(get(port + 2, "/v1/comments/demo/civil").body()).contains("niedrigschwellige-teilhabe");
            awaitLedger(port, 2);
            assertThat(analyse(port, "Bearer of nothing").statusCode()).isEqualTo(401);
            assertThat(analyse(port, demoKey()).body())
                    .contains("\"verdict\":\"publish\"", "\"goalState\":\"assigned\"")
                    .containsPattern("\"id\":\"niedrigschwellige-teilhabe\",\"score\":0\\.[5-9]");
            assertThat(get(port + 3, "/v1/goals?project=smart-city-strategie").body())
                    .contains("{\"goalId\":\"niedrigschwellige-teilhabe\",\"total\":1,\"published\":1")
                    .contains("{\"goalId\":\"*\",\"total\":2,\"published\":1,\"held\":1");
            assertThatThrownBy(() -> Instance.start(folder, new Ports(port))).hasMessageContaining("is in use");
        }

        try (Instance instance = Instance.start(folder, new Ports(port))) {
            await().atMost(Duration.ofSeconds(60)).until(instance::isReady);
            awaitStatus(port, "civil", "published");
            assertThat(post(port, "after", "Nach dem Neustart geht es einfach weiter."))
                    .isEqualTo(202);
            awaitStatus(port, "after", "published");
            awaitLedger(port, 3);
        }
    }

    private int post(int port, String id, String text) throws Exception {
        String body = """
                {"commentId":"%s","text":"%s","anchor":{"projectId":"smart-city-strategie","chapterId":"zukunftsfaehig"}}""".formatted(id, text);
        return http.send(
                        request(port + 1, "/v1/comments")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }

    private void awaitStatus(int port, String id, String status) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            HttpResponse<String> answer = get(port + 1, "/v1/comments/" + id);
            assertThat(answer.statusCode()).isEqualTo(200);
            JsonNode said = Json.STRICT.readTree(answer.body());
            assertThat(said.path("status").asText()).isEqualTo(status);
        });
    }

    private void awaitLedger(int port, int received) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            JsonNode ledger = Json.STRICT.readTree(
                    get(port + 3, "/v1/ledger?project=smart-city-strategie").body());
            assertThat(ledger.path("received").asInt()).isEqualTo(received);
            assertThat(ledger.path("inFlight").asInt()).isZero();
            assertThat(ledger.path("balanced").asBoolean()).isTrue();
        });
    }

    private HttpResponse<String> analyse(int port, String key) throws Exception {
        HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.ofString(
                "{\"id\":1,\"text\":\"Meine Oma hat kein Smartphone, wie soll sie da mitmachen?\"}");
        return http.send(
                request(port + 2, "/v1/analyse")
                        .setHeader("Authorization", key)
                        .POST(body)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(int port, String path) throws Exception {
        return http.send(request(port, path).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(int port, String path) throws IOException {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", demoKey());
    }

    private String demoKey() throws IOException {
        return "Bearer " + Files.readString(folder.resolve("demo.key")).trim();
    }

    /** A base whose row of ports is below the range the system hands out by itself. */
    private static int freeRowOfPorts() {
        for (int base = 18080; base < 30000; base += 20) {
            if (isFree(base)
                    && isFree(base + 1)
                    && isFree(base + 2)
                    && isFree(base + 3)
                    && isFree(base + 10)
                    && isFree(base + 11)) {
                return base;
            }
        }
        throw new IllegalStateException("No free row of ports");
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
