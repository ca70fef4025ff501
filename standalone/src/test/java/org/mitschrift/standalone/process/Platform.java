package org.mitschrift.standalone.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.mitschrift.contract.json.Json;

/** The participation platform as tests play it: it knows the ports of one instance and the key of the source demo. */
public final class Platform {
    public static final String PROJECT = "smart-city-strategie";

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Path folder;
    private final int port;

    public Platform(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** The door's status code. */
    public int post(String id, String text) throws IOException {
        return post(id, text, Map.of("projectId", PROJECT, "chapterId", "zukunftsfaehig"));
    }

    /** The door's status code to a reply. */
    public int reply(String id, String parent, String text) throws IOException {
        return post(id, text, Map.of("projectId", PROJECT, "chapterId", "zukunftsfaehig", "parentCommentId", parent));
    }

    private int post(String id, String text, Map<String, String> anchor) throws IOException {
        String body = Json.text(Map.of("commentId", id, "text", text, "anchor", anchor));
        HttpRequest request = request(port + 1, "/v1/comments")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return send(request).statusCode();
    }

    /** What is said of a text that answers a comment, without a case. */
    public JsonNode analyseReply(String parent, String text) throws IOException {
        String body = Json.text(
                Map.of("id", 1, "text", text, "anchor", Map.of("projectId", PROJECT, "parentCommentId", parent)));
        HttpRequest request = request(port + 2, "/v1/analyse")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return Json.STRICT.readTree(send(request).body());
    }

    /** What the door says of a comment: its status, or {@code unknown}. */
    public String status(String id) throws IOException {
        return get(port + 1, "/v1/comments/" + id).path("status").asText("unknown");
    }

    /** The whole case. */
    public JsonNode caseOf(String id) throws IOException {
        return get(port + 2, "/v1/comments/demo/" + id);
    }

    /** The ids that the door lists as this source's own. */
    public List<String> list() throws IOException {
        return get(port + 1, "/v1/comments").findValuesAsText("commentId");
    }

    /** The key of the source {@code demo}. */
    public String key() throws IOException {
        return Files.readString(folder.resolve("demo.key")).trim();
    }

    public JsonNode ledger() throws IOException {
        return get(port + 3, "/v1/ledger?project=" + PROJECT);
    }

    /** How many comments were received. */
    public int ledgerReceived() throws IOException {
        return ledger().path("received").asInt();
    }

    /** The counts of one goal, or of {@code general}, {@code undecided}, {@code *}. */
    public JsonNode goal(String id) throws IOException {
        for (JsonNode goal : get(port + 3, "/v1/goals?project=" + PROJECT).path("goals")) {
            if (goal.path("goalId").asText().equals(id)) {
                return goal;
            }
        }
        return Json.MAPPER.nullNode();
    }

    public boolean isReady() {
        try {
            HttpRequest request = HttpRequest.newBuilder(uri(port + 1, "/health/ready"))
                    .timeout(Duration.ofSeconds(2))
                    .build();
            return send(request).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private JsonNode get(int at, String path) throws IOException {
        HttpResponse<String> answer = send(request(at, path).build());
        return Json.STRICT.readTree(answer.body());
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    private HttpRequest.Builder request(int at, String path) throws IOException {
        return HttpRequest.newBuilder(uri(at, path))
                .timeout(Duration.ofSeconds(5))
                .header("Authorization", "Bearer " + key());
    }

    private static URI uri(int at, String path) {
        return URI.create("http://127.0.0.1:" + at + path);
    }
}
