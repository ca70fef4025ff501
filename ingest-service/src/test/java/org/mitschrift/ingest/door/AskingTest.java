package org.mitschrift.ingest.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mitschrift.contract.cases.Status;
import org.mitschrift.contract.json.Json;
import org.mitschrift.contract.submission.CommentObjected;
import org.mitschrift.contract.submission.CommentReported;

class AskingTest {
    @RegisterExtension
    static final DoorStand DOOR = DoorStand.shared();

    @Test
    void tellsWhatBecameOfACommentButNotWhoModerated() throws Exception {
        DOOR.put(Cases.published("demo", "asked", "Text"));
        HttpResponse<String> answer = DOOR.send(DOOR.get("/v1/comments/asked"), "");
        assertThat(answer.body()).contains("\"status\":\"published\"", "\"by\":\"moderator\"");
        assertThat(answer.body()).doesNotContain("moderator:7", "Text\"");
        assertThat(DOOR.send(other(DOOR.get("/v1/comments/asked")), "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void listsASourcesOwnCommentsPageByPageWithoutSkippingOrRepeating() throws Exception {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            String id = "p-%03d".formatted(i);
            expected.add(id);
            Status status = i % 2 == 0 ? Status.HELD : Status.PUBLISHED;
            DOOR.putUnseen(Cases.of("other", id, status, Cases.CHANGED.plusSeconds(i), "Text"));
        }
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(all(""))
                .containsExactlyElementsOf(expected));
        assertThat(all("?status=held")).hasSize(125).doesNotContain("p-001");
        assertThat(all("?since=" + Cases.CHANGED.plusSeconds(240))).hasSize(10).contains("p-240");
        assertThat(all("?status=removed")).isEmpty();
    }

    @Test
    void aReportGoesInAndItsTextStaysSealed() throws Exception {
        DOOR.put(Cases.published("demo", "reported", "Text"));
        HttpResponse<String> answer =
                DOOR.post("/v1/comments/reported/reports", "{\"category\":\"VIOLENCE\",\"text\":\"Ein Aufruf\"}");
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(Submitted.under(DOOR.kafka(), "demo/reported/report/"))
                .hasSize(1)
                .first()
                .isInstanceOfSatisfying(CommentReported.class, report -> assertThat(report.toString())
                        .doesNotContain("Aufruf"));
        assertThat(DOOR.post("/v1/comments/unheard/reports", "{\"category\":\"VIOLENCE\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void anObjectionToARemovalHasTheProjectsDeadline() throws Exception {
        DOOR.put(Cases.of("demo", "gone", Status.REMOVED, Cases.CHANGED, "Text"));
        HttpResponse<String> answer = DOOR.post("/v1/comments/gone/objections", "{\"text\":\"Das war ein Zitat\"}");
        assertThat(answer.statusCode()).isEqualTo(202);
        Instant dueAt =
                Instant.parse(Json.STRICT.readTree(answer.body()).path("dueAt").asText());
        assertThat(dueAt)
                .isBetween(Instant.now().plusSeconds(6 * 86_400), Instant.now().plusSeconds(8 * 86_400));
        assertThat(Submitted.under(DOOR.kafka(), "demo/gone/objection/"))
                .hasSize(1)
                .allMatch(CommentObjected.class::isInstance);
    }

    @Test
    void whatIsNotRemovedOrGoneCanNotBeObjectedTo() throws Exception {
        DOOR.put(Cases.published("demo", "here", "Text"));
        DOOR.put(Cases.of("demo", "withdrawn", Status.WITHDRAWN, Cases.CHANGED, "Text"));
        assertThat(DOOR.post("/v1/comments/here/objections", "{\"text\":\"x\"}").body())
                .contains("not-removed");
        assertThat(DOOR.post("/v1/comments/withdrawn/objections", "{\"text\":\"x\"}")
                        .body())
                .contains("comment-gone");
        assertThat(DOOR.post("/v1/comments/withdrawn/reports", "{\"category\":\"VIOLENCE\"}")
                        .body())
                .contains("comment-gone");
    }

    private static List<String> all(String query) throws Exception {
        List<String> ids = new ArrayList<>();
        String path = "/v1/comments" + query;
        while (true) {
            JsonNode page =
                    Json.STRICT.readTree(DOOR.send(other(DOOR.get(path)), "").body());
            page.path("comments")
                    .forEach(comment -> ids.add(comment.path("commentId").asText()));
            if (!page.has("next")) {
                return ids;
            }
            path = "/v1/comments?cursor=" + page.path("next").asText();
        }
    }

    private static HttpRequest.Builder other(HttpRequest.Builder request) {
        return request.setHeader("Authorization", "Bearer key-other");
    }
}
