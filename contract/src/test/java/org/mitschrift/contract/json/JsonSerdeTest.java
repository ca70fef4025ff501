package org.mitschrift.contract.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.comment.Anchor;
import org.mitschrift.contract.comment.CommentRef;
import org.mitschrift.contract.comment.Sealed;
import org.mitschrift.contract.submission.CommentSubmitted;
import org.mitschrift.contract.submission.Submission;

class JsonSerdeTest {
    private static final JsonSerde<Submission> SUBMISSIONS = JsonSerde.of(Submission.class);

    @Test
    void aSubmissionComesBackAsItWent() {
        Submission submission = new CommentSubmitted(
                new CommentRef("demo", "4711"),
                1,
                Sealed.unsealed("Grüße 👋"),
                Instant.parse("2026-11-23T10:00:00Z"),
                Anchor.ofChapter("smart-city-strategie", "zukunftsfaehig"),
                "u-17",
                "de",
                null,
                false);

        byte[] bytes = SUBMISSIONS.serializer().serialize("t", submission);

        assertThat(SUBMISSIONS.decode(bytes)).isEqualTo(new Decoded.Value<>(submission));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "{\"type\":\"org.mitschrift.comment.unheard-of.v9\"}",
                "{\"type\":\"org.mitschrift.comment.withdrawn.v1\",\"ref\":\"no slash\"}",
                "\u0000\u0001"
            })
    void whatIsNoSubmissionIsUndecodableAndKeepsItsBytes(String garbage) {
        Decoded<Submission> decoded = SUBMISSIONS.decode(garbage.getBytes(UTF_8));

        assertThat(decoded)
                .isInstanceOfSatisfying(Decoded.Undecodable.class, undecodable -> assertThat(undecodable.bytes())
                        .isEqualTo(garbage.getBytes(UTF_8)));
    }

    @Test
    void aCaseKeepsTheFieldsOfALaterRelease() {
        String stored = """
                {"ref":"demo/1","projectId":"p","version":1,"status":"held","currentRevision":0,"revisions":[],\
                "decisions":[],"conflicts":[],"synthetic":false,"journalHash":"x","fromTomorrow":{"a":[1,2]}}""";

        Case read = Json.read(stored.getBytes(UTF_8), Case.class);

        assertThat(Json.text(read)).contains("\"fromTomorrow\":{\"a\":[1,2]}");
    }

    @Test
    void equalValuesHaveEqualBytes() {
        assertThat(Json.text(java.util.Map.of("de", 1, "en", 2, "ar", 3, "uk", 4)))
                .isEqualTo("{\"ar\":3,\"de\":1,\"en\":2,\"uk\":4}");
    }

    @Test
    void aSealedTextNeverShowsInItsStringForm() {
        assertThat(Sealed.unsealed("geheim")).asString().doesNotContain("geheim");
    }

    @Test
    void aStrangersObjectWithOneKeyTwiceIsRefused() {
        assertThatThrownBy(() -> Json.STRICT.readTree("{\"a\":1,\"a\":2}")).hasMessageContaining("Duplicate");
    }
}
