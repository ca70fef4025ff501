package org.mitschrift.ingest.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mitschrift.contract.json.Json;

class BatchTest {
    @RegisterExtension
    static final DoorStand DOOR = DoorStand.shared();

    private final String id = "b-" + UUID.randomUUID() + "-";

    @Test
    void takesTenThousandAndAnswersInOrder() throws Exception {
        String batch = IntStream.range(0, 10_000).mapToObj(this::comment).collect(Collectors.joining(",", "[", "]"));
        HttpResponse<String> answer = batch("application/json", batch);
        assertThat(answer.statusCode()).isEqualTo(202);
        JsonNode results = Json.STRICT.readTree(answer.body()).path("results");
        assertThat(results).hasSize(10_000);
        for (int i = 0; i < 10_000; i++) {
            assertThat(results.get(i).path("index").asInt()).isEqualTo(i);
            assertThat(results.get(i).path("commentId").asText()).isEqualTo(id + i);
        }
        assertThat(Submitted.under(DOOR.kafka(), "demo/" + id)).hasSize(10_000);
    }

    @Test
    void aBrokenItemHarmsNoNeighbour() throws Exception {
        String batch = "[" + comment(0) + ",7,{\"commentId\":\"" + id
                + "1\",\"text\":\"\",\"anchor\":{\"projectId\":\"p\"}}," + "{\"a\":1,\"a\":2},"
                + "{\"a\":".repeat(1_000) + "1" + "}".repeat(1_000) + "," + comment(2) + "]";
        HttpResponse<String> answer = batch("application/json", batch);
        assertThat(answer.statusCode()).isEqualTo(207);
        assertThat(statuses(answer))
                .containsExactly("received", "not-json", "invalid-comment", "not-json", "not-json", "received");
        assertThat(answer.body()).contains("\"index\":2,\"commentId\":\"" + id + "1\"");
    }

    @Test
    void aSyntaxErrorEndsAnArrayWhereItIs() throws Exception {
        HttpResponse<String> answer = batch("application/json", "[" + comment(0) + ",{\"a\":}," + comment(1) + "]");
        assertThat(answer.statusCode()).isEqualTo(207);
        assertThat(statuses(answer)).containsExactly("received", "broken-batch");
    }

    @Test
    void aBrokenLineHarmsNoOther() throws Exception {
        HttpResponse<String> answer = batch(
                "application/x-ndjson", comment(0) + "\n{\"a\":}\n\n" + comment(1) + "\r\n" + "x".repeat(2_000_000));
        assertThat(statuses(answer)).containsExactly("received", "not-json", "received", "body-too-large");
    }

    @Test
    void refusesAllWhereAllIsWrong() throws Exception {
        assertThat(batch("application/json", "{}").statusCode()).isEqualTo(400);
        assertThat(batch("application/json", "").statusCode()).isEqualTo(400);
        assertThat(batch("application/x-ndjson", "1\n2").statusCode()).isEqualTo(400);
        assertThat(batch("application/json", "[]").statusCode()).isEqualTo(202);
    }

    @Test
    void takesOnlyTheFirstTenThousand() throws Exception {
        String batch = IntStream.range(0, 10_005).mapToObj(this::comment).collect(Collectors.joining("\n"));
        HttpResponse<String> answer = batch("application/x-ndjson", batch);
        assertThat(answer.statusCode()).isEqualTo(207);
        assertThat(statuses(answer)).hasSize(10_001).endsWith("received", "too-many-items");
    }

    @Test
    void takesAnArrayOfEvents() throws Exception {
        String event =
                "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"x\",\"type\":\"org.mitschrift.comment.%s.v1\","
                        + "\"data\":%s}";
        String batch = "[" + event.formatted("submitted", comment(0)) + ","
                + event.formatted("withdrawn", "{\"commentId\":\"" + id + "0\"}") + ","
                + event.formatted("liked", comment(0)) + "]";
        assertThat(statuses(batch("application/cloudevents-batch+json", batch)))
                .containsExactly("received", "received", "invalid-event");
    }

    @Test
    void saysWhatItKnowsAlready() throws Exception {
        DOOR.put(Cases.published("demo", id + "0", "Text"));
        assertThat(statuses(batch("application/json", "[" + comment(0) + "," + comment(1) + "]")))
                .containsExactly("duplicate", "received");
    }

    @Test
    void a64MegabyteBombIsCutOffAndWhatCameBeforeIsIn() throws Exception {
        HttpResponse<String> answer = batch("application/json", "[" + comment(0) + "," + " ".repeat(68 << 20) + "]");
        assertThat(answer.statusCode()).isEqualTo(413); // its length was known before anything was read
    }

    private HttpResponse<String> batch(String type, String body) throws Exception {
        return DOOR.send(
                DOOR.request("/v1/comments/batch").header("Content-Type", type).POST(BodyPublishers.ofString(body)),
                body);
    }

    private String comment(int number) {
        return "{\"commentId\":\"" + id + number + "\",\"text\":\"Text\",\"anchor\":{\"projectId\":\"p\"}}";
    }

    /** The status of each item, or the type of its problem. */
    private static List<String> statuses(HttpResponse<String> answer) throws Exception {
        return StreamSupport.stream(
                        Json.STRICT.readTree(answer.body()).path("results").spliterator(), false)
                .map(result -> result.path("problem")
                        .path("type")
                        .asText(result.path("status").asText()))
                .map(type -> type.replace("urn:mitschrift:problem:", ""))
                .toList();
    }
}
