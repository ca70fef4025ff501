package org.mitschrift.moderation.scoring.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mitschrift.contract.goals.GoalCatalogue;
import org.mitschrift.contract.json.Json;
import org.mitschrift.kit.http.HttpServer;
import org.mitschrift.moderation.scoring.AskedReader;
import org.mitschrift.moderation.scoring.Scorer;

class AnalyseRouteTest {
    private static final String PROJECT = "p";
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static HttpServer server;

    @BeforeAll
    static void serve() {
        AnalyseRoute route = new AnalyseRoute(
                new AskedReader(PROJECT),
                Scorer.offline(new GoalCatalogue(PROJECT, Map.of("de", "P"), List.of())),
                PROJECT::equals,
                (context, asked) -> asked);
        server = HttpServer.start("127.0.0.1", 0, () -> true, route::addRoutes);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void answersOneTextWithAnObject() throws Exception {
        HttpResponse<String> answer = post("{\"id\":\"1\",\"text\":\"Ihr seid doch alle Vollidioten da oben\"}", "de");

        JsonNode body = json(answer);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(body.get("id").textValue()).isEqualTo("1");
        assertThat(body.get("verdict").textValue()).isEqualTo("review");
        assertThat(body.at("/reasons/0").textValue()).startsWith("Beleidigung ").contains("»");
    }

    @Test
    void answersAListWithAListInItsOrder() throws Exception {
        String texts = Json.text(IntStream.range(0, 100)
                .mapToObj(i -> Map.of("id", i, "text", "Beitrag Nummer " + i + " zum Bürgeramt"))
                .toList());

        JsonNode body = json(post(texts, "de"));

        assertThat(body).hasSize(100);
        assertThat(IntStream.range(0, 100)).allMatch(i -> body.get(i).get("id").intValue() == i);
        assertThat(json(post("[]", "de"))).isEmpty();
    }

    @Test
    void speaksEnglishToThoseWhoAskForIt() throws Exception {
        JsonNode body = json(post("{\"id\":\"1\",\"text\":\"Ihr seid doch alle Vollidioten\"}", "en-GB"));

        assertThat(body.at("/reasons/0").textValue()).startsWith("Insult ");
    }

    @Test
    void namesAllWrongFieldsOfAllTexts() throws Exception {
        HttpResponse<String> answer =
                post("[{\"id\":\"1\",\"text\":\"Gut\"},{\"id\":\"2\"},7,{\"text\":\"\\ud83d\"}]", "de");

        JsonNode problem = json(answer);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(problem.get("type").textValue()).isEqualTo("urn:mitschrift:problem:invalid-texts");
        assertThat(problem.get("errors").findValuesAsText("field"))
                .containsExactly("[1].text", "[2]", "[3].id", "[3].text");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nonsense | not-json",
                "`` | not-json",
                "7 | not-json",
                "{\"id\":\"1\",\"text\":\"a\"} 7 | not-json",
                "{\"id\":\"1\",\"text\":\"\"} | invalid-texts",
                "{\"id\":\"1\",\"text\":\"a\",\"anchor\":{\"projectId\":\"other\"}} | unknown-project"
            })
    void refusesWhatItCantAnswer(String body, String type) throws Exception {
        HttpResponse<String> answer = post(body, "de");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("type").textValue()).isEqualTo("urn:mitschrift:problem:" + type);
    }

    @Test
    void keepsTheDoorsLimits() throws Exception {
        assertThat(post(text("a".repeat(10_000)), "de").statusCode()).isEqualTo(200);
        assertThat(json(post(text("a".repeat(10_001)), "de"))
                        .at("/errors/0/message")
                        .textValue())
                .contains("10.000");
        assertThat(post(text("a".repeat(1_000_001)), "de").statusCode()).isEqualTo(413);
        assertThat(post(Json.text(Collections.nCopies(101, Map.of("id", 1, "text", "a"))), "de")
                        .statusCode())
                .isEqualTo(400);
    }

    private static String text(String text) {
        return Json.text(Map.of("id", "1", "text", text));
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return Json.STRICT.readTree(answer.body());
    }

    private static HttpResponse<String> post(String body, String language) throws Exception {
        return HTTP.send(request(body, language).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String body, String language) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/v1/analyse"))
                .header("Accept-Language", language)
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }
}
