package org.mitschrift.moderation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mitschrift.contract.access.AccessKey;
import org.mitschrift.contract.comment.Anchor;
import org.mitschrift.contract.comment.CommentRef;
import org.mitschrift.contract.comment.Sealed;
import org.mitschrift.contract.comment.TextHash;
import org.mitschrift.contract.goals.ProjectSettings;
import org.mitschrift.contract.json.Json;
import org.mitschrift.contract.submission.CommentErased;
import org.mitschrift.contract.submission.CommentReported;
import org.mitschrift.contract.submission.CommentSubmitted;
import org.mitschrift.contract.submission.Submission;
import org.mitschrift.contract.topics.Topics;
import org.mitschrift.kit.http.ProblemType;
import org.mitschrift.moderation.ModerationService;
import org.mitschrift.moderation.ModerationSettings;
import org.mitschrift.moderation.http.Refusals;
import org.mitschrift.testkit.Caller;
import org.mitschrift.testkit.HttpContract;
import org.mitschrift.testkit.ServiceContract;
import org.mitschrift.testkit.Stand;

/** The service over real HTTP with a real broker; every exchange is held against its contract. */
@SuppressWarnings("NullAway.Init") // started before the first test
class DeskTest extends ServiceContract {
    private static final String PROJECT = "smart-city-strategie";
    private static final HttpContract CONTRACT = HttpContract.of(ModerationService.class);
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static Stand stand;
    private static ModerationService service;

    @BeforeAll
    static void start() {
        stand = Stand.start();
        stand.key("key-city", "city", AccessKey.PLATFORM);
        stand.key("key-other", "other", AccessKey.PLATFORM);
        stand.key("key-admin", "operator", AccessKey.ADMIN);
        stand.key("key-analyst", "office", AccessKey.ANALYST);
        stand.key(new AccessKey(TextHash.of("key-slow"), "city", AccessKey.PLATFORM, NOW, false, 1, true));
        stand.project(PROJECT, ProjectSettings.DEFAULT);
        service = ModerationService.start(
                new ModerationSettings(stand.kafka(), "127.0.0.1", 0, stand.stateFolder()), () -> true);
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(service::isReady);
    }

    @AfterAll
    static void close() {
        service.close();
        stand.close();
    }

    @Override
    protected Caller caller() {
        return as("key-city");
    }

    @Override
    protected HttpContract contract() {
        return CONTRACT;
    }

    @Override
    protected List<ProblemType> refusals() {
        return Refusals.ALL;
    }

    @Test
    void showsAWholeCaseToItsSourceAndToAnAdminOnly() throws Exception {
        submit(comment("seen", "Ihr seid doch alle Vollidioten da oben, schreibt mir: max.muster@example.org"));
        submit(new CommentReported(ref("seen"), "r1", "VIOLENCE", Sealed.unsealed("Ein Aufruf"), NOW));

        JsonNode found = awaitCase("seen", "/concerns/0/id");

        assertThat(found.path("status").asText()).isEqualTo("held");
        assertThat(found.at("/revisions/0/assessment/analysis/signals")).isNotEmpty();
        assertThat(get("key-admin", "city/seen").statusCode()).isEqualTo(200);
        assertThat(get("key-other", "city/seen").statusCode()).isEqualTo(404);
        assertThat(get("key-analyst", "city/seen").statusCode()).isEqualTo(403);
    }

    @Test
    void anErasedCaseIsAStub() throws Exception {
        submit(comment("forgotten", "Mein Name tut nichts zur Sache."));
        submit(new CommentErased(ref("forgotten"), NOW));

        JsonNode found = awaitCase("forgotten", "/decisions/1/id");

        assertThat(found.path("status").asText()).isEqualTo("erased");
        assertThat(found.toString()).doesNotContain("bytes");
    }

    @ParameterizedTest
    @CsvSource({"city/nobody", "City/seen", "city/a b", "other/seen"})
    void saysInBothLanguagesThatThereIsNone(String path) throws Exception {
        HttpRequest.Builder request = caller().get("/v1/comments/" + path.replace(" ", "%20"));

        HttpResponse<String> english = caller().send(request, "");
        HttpResponse<String> german = caller().send(request.setHeader("Accept-Language", "de"), "");

        assertThat(english.statusCode()).isEqualTo(404);
        assertThat(english.body()).contains("problem:not-found", "There is no such comment here");
        assertThat(german.body()).contains("problem:not-found", "Diesen Kommentar gibt es hier nicht");
    }

    @Test
    void answersAboutTextsAsItsContractSays() throws Exception {
        String text = "{\"id\":1,\"text\":\"Ihr seid doch alle Vollidioten da oben\"}";
        assertThat(caller().post("/v1/analyse", text).body()).contains("\"review\"", "Insult");
        assertThat(caller().post("/v1/analyse", "[" + text + "]").body()).startsWith("[");
        assertThat(caller().post("/v1/analyse", "[7]").statusCode()).isEqualTo(400);
        assertThat(caller().post("/v1/analyse", "no").body()).contains("problem:not-json");
        assertThat(as("key-nobody").post("/v1/analyse", text).statusCode()).isEqualTo(401);
        assertThat(as("key-analyst").post("/v1/analyse", text).statusCode()).isEqualTo(403);
    }

    @Test
    void aTextTakesTheGoalsOfTheCommentItAnswersIfThatIsOfTheAskersSource() throws Exception {
        stand.catalogue(SchwimmbadCatalogue.of("baths"));
        Anchor bath = new Anchor("baths", "c", null, "baeder", null);
        submit(new CommentSubmitted(
                ref("bath"),
                1,
                Sealed.unsealed("Das Schwimmbad, das Freibad und das Hallenbad brauchen längere Öffnungszeiten."),
                NOW,
                bath,
                "a1",
                "de",
                null,
                false));
        awaitCase("bath", "/revisions/0/assessment/analysis/goals/0/id");
        String reply = "{\"id\":1,\"text\":\"Genau, das sehe ich auch so.\",\"anchor\":"
                + "{\"projectId\":\"baths\",\"parentCommentId\":\"bath\"}}";

        JsonNode own = Json.STRICT.readTree(caller().post("/v1/analyse", reply).body());
        assertThat(own.path("goalState").asText()).isEqualTo("assigned");
        assertThat(own.at("/goals/0/score").asDouble()).isBetween(0.5, 0.6);
        JsonNode others =
                Json.STRICT.readTree(as("key-other").post("/v1/analyse", reply).body());
        assertThat(others.path("goalState").asText()).isNotEqualTo("assigned");
        JsonNode unknown = Json.STRICT.readTree(caller().post("/v1/analyse", reply.replace("\"bath\"", "\"nobody\""))
                .body());
        assertThat(unknown.path("goalState").asText()).isNotEqualTo("assigned");
    }

    /** The key must also sign at the door: here nothing changes, so nothing needs a signature. */
    @Test
    void keepsAKeysPaceAndWantsNoSignature() throws Exception {
        HttpResponse<String> first = analyse("key-slow");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("RateLimit-Limit")).hasValue("1");

        Awaitility.await().until(() -> analyse("key-slow").statusCode() == 429);
        assertThat(analyse("key-city").headers().firstValue("RateLimit-Limit")).isEmpty();
    }

    private static HttpResponse<String> analyse(String key) throws IOException, InterruptedException {
        HttpResponse<String> answer = as(key).post("/v1/analyse", "{\"id\":1,\"text\":\"Mehr Bänke\"}");
        if (answer.statusCode() == 429) {
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
            assertThat(answer.headers().firstValue("RateLimit-Remaining")).hasValue("0");
        }
        return answer;
    }

    @Test
    void namesTheMethodsAnAddressHas() throws Exception {
        HttpResponse<String> answer =
                caller().send(caller().request("/v1/comments/city/seen").method("DELETE", BodyPublishers.noBody()), "");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow"))
                .hasValueSatisfying(allow -> assertThat(allow).contains("GET"));
    }

    private static JsonNode awaitCase(String commentId, String pointer) throws Exception {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> !caseOf(commentId).at(pointer).isMissingNode());
        return caseOf(commentId);
    }

    private static JsonNode caseOf(String commentId) throws IOException, InterruptedException {
        return Json.STRICT.readTree(get("key-city", "city/" + commentId).body());
    }

    private static HttpResponse<String> get(String key, String path) throws IOException, InterruptedException {
        return as(key).send(as(key).get("/v1/comments/" + path), "");
    }

    private static Caller as(String key) {
        return new Caller(CONTRACT, service.port(), key);
    }

    private static void submit(Submission submission) {
        stand.write(Topics.COMMENTS_SUBMITTED, submission.recordKey(), submission);
    }

    private static CommentRef ref(String commentId) {
        return new CommentRef("city", commentId);
    }

    private static CommentSubmitted comment(String commentId, String text) {
        Anchor anchor = new Anchor(PROJECT, "zukunftsfaehig", null, null, null);
        return new CommentSubmitted(ref(commentId), 1, Sealed.unsealed(text), NOW, anchor, "a1", "de", null, false);
    }
}
