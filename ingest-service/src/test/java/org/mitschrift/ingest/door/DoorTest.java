package org.mitschrift.ingest.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.core.provider.EventFormatProvider;
import io.cloudevents.jackson.JsonFormat;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mitschrift.contract.json.Json;
import org.mitschrift.contract.submission.AuthorErased;
import org.mitschrift.contract.submission.CommentErased;
import org.mitschrift.contract.submission.CommentSubmitted;
import org.mitschrift.contract.submission.CommentWithdrawn;
import org.mitschrift.contract.submission.Submission;

class DoorTest {
    @RegisterExtension
    static final DoorStand DOOR = DoorStand.shared();

    private final String id = "c-" + UUID.randomUUID();

    @Test
    void securesACommentAndSaysWhereToAsk() throws Exception {
        HttpResponse<String> answer = DOOR.post("/v1/comments", comment(""));
        assertThat(answer.statusCode()).isEqualTo(202);
        JsonNode receipt = Json.STRICT.readTree(answer.body());
        assertThat(receipt.path("self").asText()).endsWith(":" + DOOR.port() + "/v1/comments/" + id);
        assertThat(submitted()).hasSize(1).first().isInstanceOfSatisfying(CommentSubmitted.class, written -> {
            assertThat(written.revision()).isEqualTo(1);
            assertThat(written.text().open()).isEqualTo("Grüße");
        });
    }

    @Test
    void securesAnEditUnderItsRevision() throws Exception {
        HttpResponse<String> answer = put("application/json", edit(",\"revision\":7"));
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).contains("\"revision\":7", "/v1/comments/" + id);
        assertThat(submitted()).first().extracting("revision").isEqualTo(7);
    }

    @Test
    void twoTextsOfOneRevisionStandUnderTwoKeysAndARepeatUnderOne() throws Exception {
        DOOR.post("/v1/comments", comment(""));
        DOOR.post("/v1/comments", comment(""));
        DOOR.post("/v1/comments", comment("").replace("Grüße", "Anderes"));
        assertThat(submitted().stream().map(Submission::recordKey).distinct()).hasSize(2);
    }

    @Test
    void securesWithdrawalAndErasureOfACommentNotHeardOf() throws Exception {
        assertThat(delete("/v1/comments/" + id + "?reason=author").statusCode()).isEqualTo(202);
        assertThat(delete("/v1/comments/" + id + "?reason=erasure").statusCode())
                .isEqualTo(202);
        assertThat(submitted())
                .hasOnlyElementsOfTypes(CommentWithdrawn.class, CommentErased.class)
                .hasSize(2);
    }

    @Test
    void writesAnAuthorsErasureToEveryShardUnderThePseudonymOfTheComments() throws Exception {
        DOOR.post("/v1/comments", comment(",\"author\":{\"id\":\"u/1 ü\",\"name\":\"Erika\"}"));
        String pseudonym = ((CommentSubmitted) submitted().get(0)).author();
        assertThat(delete("/v1/authors/u%2F1%20%C3%BC?reason=erasure").statusCode())
                .isEqualTo(202);
        assertThat(Submitted.under(DOOR.kafka(), "demo/*author/" + pseudonym + "/"))
                .hasSize(DOOR.kafka().installation().shards())
                .allMatch(AuthorErased.class::isInstance);
    }

    @Test
    void takesAPackedBody() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(comment("").getBytes(StandardCharsets.UTF_8));
        }
        var request = DOOR.request("/v1/comments")
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(packed.toByteArray()));
        assertThat(DOOR.send(request, "").statusCode()).isEqualTo(202);
    }

    @Test
    void takesTheEventsThatACloudEventsLibraryWrites() throws Exception {
        assertThat(event("submitted", comment(""), "/v1/comments").statusCode()).isEqualTo(202);
        assertThat(event("edited", comment(",\"revision\":2"), "/v1/comments").statusCode())
                .isEqualTo(202);
        assertThat(put("application/cloudevents+json", cloudEvent("edited", edit(",\"revision\":3")))
                        .statusCode())
                .isEqualTo(202);
        assertThat(event("withdrawn", "{\"commentId\":\"" + id + "\"}", "/v1/comments")
                        .statusCode())
                .isEqualTo(202);
        assertThat(submitted()).hasSize(4);
        assertThat(event("edited", comment(""), "/v1/comments").body()).contains("invalid-comment", "data.revision");
    }

    @Test
    void aClosedProjectSaysSinceWhenInThePlatformsLanguage() throws Exception {
        String late = comment("").replace("\"p\"", "\"over\"");
        HttpResponse<String> answer = DOOR.post("/v1/comments", late);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("project-closed", "\"closedAt\":\"2025-12-31T23:00:00Z\"", "January 1, 2026");
        var german = DOOR.request("/v1/comments")
                .setHeader("Accept-Language", "en;q=0.1, de")
                .POST(BodyPublishers.ofString(late));
        assertThat(DOOR.send(german, late).body()).contains("Es endete am 1. Januar 2026");
        assertThat(delete("/v1/comments/" + id + "?reason=author").statusCode()).isEqualTo(202);
    }

    private HttpResponse<String> event(String kind, String data, String path) throws Exception {
        String body = cloudEvent(kind, data);
        return DOOR.send(
                DOOR.request(path)
                        .header("Content-Type", "application/cloudevents+json; charset=UTF-8")
                        .POST(BodyPublishers.ofString(body)),
                body);
    }

    private static String cloudEvent(String kind, String data) {
        var event = CloudEventBuilder.v1()
                .withId(UUID.randomUUID().toString())
                .withSource(URI.create("https://platform.example"))
                .withType("org.mitschrift.comment." + kind + ".v1")
                .withData("application/json", data.getBytes(StandardCharsets.UTF_8))
                .build();
        byte[] bytes = EventFormatProvider.getInstance()
                .resolveFormat(JsonFormat.CONTENT_TYPE)
                .serialize(event);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> put(String type, String body) throws Exception {
        return DOOR.send(
                DOOR.request("/v1/comments/" + id).header("Content-Type", type).PUT(BodyPublishers.ofString(body)),
                body);
    }

    private static HttpResponse<String> delete(String path) throws Exception {
        return DOOR.send(DOOR.request(path).DELETE(), "");
    }

    private String comment(String more) {
        return "{\"commentId\":\"" + id + "\",\"text\":\"Grüße\",\"anchor\":{\"projectId\":\"p\"}" + more + "}";
    }

    private static String edit(String more) {
        return "{\"text\":\"Grüße\",\"anchor\":{\"projectId\":\"p\"}" + more + "}";
    }

    private List<Submission> submitted() {
        return Submitted.under(DOOR.kafka(), "demo/" + id + "/");
    }
}
