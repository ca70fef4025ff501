package org.mitschrift.moderation.scoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mitschrift.contract.analysis.Analysis;
import org.mitschrift.contract.analysis.GoalScore;
import org.mitschrift.contract.analysis.GoalState;
import org.mitschrift.contract.analysis.Signal;
import org.mitschrift.contract.analysis.Span;
import org.mitschrift.contract.json.Json;
import org.mitschrift.moderation.policy.Policy;
import org.mitschrift.moderation.policy.PolicyJudge;

class ScorerTest {
    private static final String TEXT = "😀 Ihr Vollidioten im Rathaus";

    @Test
    void saysEveryFieldInTheDocumentedOrder() {
        JsonNode answer = answer(TEXT, Phrasing.GERMAN, insult(0.93, 7, 19));

        assertThat(answer.fieldNames())
                .toIterable()
                .containsExactly(
                        "id",
                        "language",
                        "languageConfidence",
                        "toxicity",
                        "verdict",
                        "unsure",
                        "signals",
                        "reasons",
                        "goals",
                        "goalState",
                        "topics",
                        "keyPhrases",
                        "sentiment",
                        "kinds");
        assertThat(answer.at("/signals/0").toString())
                .isEqualTo("{\"category\":\"insult\",\"score\":0.93,\"evidence\":[{\"start\":7,\"end\":19,"
                        + "\"text\":\"Vollidioten \"}],\"detector\":\"test\",\"version\":\"1\"}");
        assertThat(answer.at("/goals/0").toString())
                .isEqualTo("{\"id\":\"goal\",\"score\":0.4,\"words\":[\"Rathaus\"]}");
        assertThat(answer.get("sentiment").isNull()).isTrue();
    }

    @Test
    void givesReasonsAModeratorReads() {
        assertThat(answer(TEXT, Phrasing.GERMAN, insult(0.934, 7, 18))
                        .at("/reasons/0")
                        .textValue())
                .isEqualTo("Beleidigung 0,93: »Vollidioten«");
        assertThat(answer(TEXT, Phrasing.ENGLISH, insult(0.934, 7, 18))
                        .at("/reasons/0")
                        .textValue())
                .isEqualTo("Insult 0.93: “Vollidioten”");
    }

    @Test
    void marksWhatIsPublishedButWorthALook() {
        JsonNode answer = answer(TEXT, Phrasing.GERMAN, insult(0.6, 7, 18));

        assertThat(answer.get("verdict").textValue()).isEqualTo("publish");
        assertThat(answer.get("unsure").booleanValue()).isTrue();
        assertThat(answer.at("/reasons/0").textValue()).startsWith("Nicht sicher: Beleidigung");
    }

    @Test
    void neverCutsASurrogatePairNorReadsBeyondTheText() {
        JsonNode evidence = answer(
                        TEXT,
                        Phrasing.GERMAN,
                        new Signal("insult", 0.9, List.of(new Span(1, 3), new Span(22, 500)), "test", "1"))
                .at("/signals/0/evidence");

        assertThat(evidence).allSatisfy(quote -> assertThat(quote.get("text").textValue())
                .isEqualTo(TEXT.substring(
                        quote.get("start").intValue(), quote.get("end").intValue())));
        assertThat(evidence.at("/0/text").textValue()).isEqualTo("😀 ");
        assertThat(evidence.at("/1/text").textValue()).isEqualTo("Rathaus");
    }

    @Test
    void holdsALanguageThatNoModelReadsAndSaysWhich() {
        Scorer scorer = scorer(new Analysis(
                "tr",
                0.9,
                null,
                "language",
                List.of(),
                List.of(),
                GoalState.UNDECIDED,
                List.of(),
                null,
                List.of(),
                List.of()));

        JsonNode answer = Json.MAPPER.valueToTree(scorer.answer(asked(TEXT), Phrasing.GERMAN));

        assertThat(answer.get("toxicity").isNull()).isTrue();
        assertThat(answer.get("unassessed").textValue()).isEqualTo("language");
        assertThat(answer.get("verdict").textValue()).isEqualTo("review");
        assertThat(answer.at("/reasons/0").textValue()).contains("Türkisch");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "nonsense | JSON-Objekt",
                "[] | JSON-Objekt",
                "{\"id\":1,\"id\":2,\"text\":\"a\"} | JSON-Objekt",
                "{\"text\":\"a\"} | id fehlt",
                "{\"id\":[],\"text\":\"a\"} | id ist weder",
                "{\"id\":\"1\"} | text fehlt",
                "{\"id\":\"1\",\"text\":7} | text ist kein Text",
                "{\"id\":\"1\",\"text\":\"  \"} | text ist leer",
                "{\"id\":\"1\",\"text\":\"a\\u0000\"} | text enthält Zeichen",
                "{\"id\":\"1\",\"text\":\"a\\ud800\"} | text enthält Zeichen",
                "{\"id\":\"\\udc00\",\"text\":\"a\"} | id enthält Zeichen",
                "{\"id\":\"1\",\"text\":\"a\",\"anchor\":7} | anchor ist kein Objekt",
                "{\"id\":\"1\",\"text\":\"a\",\"anchor\":{\"goalId\":\"ä ö\"}} | anchor.goalId ist keine Kennung"
            })
    void answersABrokenLineWithItsNumberAndWhy(String line, String why) {
        LineScorer.Line answered = lines().answer(7, line.getBytes(UTF_8));

        JsonNode json = Json.read(answered.json(), JsonNode.class);
        assertThat(answered.isBroken()).isTrue();
        assertThat(json.fieldNames()).toIterable().containsExactly("line", "error");
        assertThat(json.get("line").intValue()).isEqualTo(7);
        assertThat(json.get("error").textValue()).contains(why);
    }

    @Test
    void answersANumberAsIdAsItCame() {
        LineScorer.Line answered = lines().answer(1, "{\"id\":42,\"text\":\"Gut\",\"anchor\":{}}".getBytes(UTF_8));

        assertThat(Json.read(answered.json(), JsonNode.class).get("id").toString())
                .isEqualTo("42");
    }

    @Test
    void survivesAnAnalysisThatFails() {
        LineScorer failing = new LineScorer(
                new AskedReader("p"),
                new Scorer(
                        asked -> {
                            throw new IllegalStateException(asked.text());
                        },
                        new PolicyJudge(Policy.shipped()),
                        text -> List.of()),
                Phrasing.GERMAN);

        LineScorer.Line answered = failing.answer(3, "{\"id\":\"1\",\"text\":\"geheim\"}".getBytes(UTF_8));

        assertThat(answered.isBroken()).isTrue();
        assertThat(new String(answered.json(), UTF_8))
                .startsWith("{\"line\":3,")
                .doesNotContain("geheim");
    }

    private static LineScorer lines() {
        return new LineScorer(new AskedReader("p"), scorer(analysis(insult(0.1, 0, 0))), Phrasing.GERMAN);
    }

    private static JsonNode answer(String text, Phrasing phrasing, Signal signal) {
        return Json.MAPPER.valueToTree(scorer(analysis(signal)).answer(asked(text), phrasing));
    }

    private static Asked asked(String text) {
        byte[] body = Json.bytes(Map.of("id", "1", "text", text));
        return ((Reading.Understood) new AskedReader("p").read(body)).asked();
    }

    private static Scorer scorer(Analysis analysis) {
        return new Scorer(asked -> analysis, new PolicyJudge(Policy.shipped()), text -> List.of("Satz"));
    }

    private static Signal insult(double score, int start, int end) {
        return new Signal("insult", score, List.of(new Span(start, end)), "test", "1");
    }

    private static Analysis analysis(Signal signal) {
        return new Analysis(
                "de",
                0.99,
                signal.score(),
                null,
                List.of(signal),
                List.of(new GoalScore("goal", 0.4, List.of(new Span(22, 29), new Span(22, 29)))),
                GoalState.GENERAL,
                List.of(),
                null,
                List.of(),
                List.of());
    }
}
