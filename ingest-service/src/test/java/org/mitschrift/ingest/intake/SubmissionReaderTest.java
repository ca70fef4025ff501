package org.mitschrift.ingest.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mitschrift.contract.comment.Anchor;
import org.mitschrift.contract.goals.ProjectSettings;
import org.mitschrift.contract.submission.CommentSubmitted;

class SubmissionReaderTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Pseudonyms PSEUDONYMS = new Pseudonyms("0123456789abcdef".getBytes(UTF_8));
    private static final IntakeContext CONTEXT =
            new IntakeContext("demo", NOW, SubmissionReaderTest::settings, author -> PSEUDONYMS.of("demo", author));

    private static Optional<ProjectSettings> settings(String project) {
        return switch (project) {
            case "smart-city-strategie" -> Optional.of(ProjectSettings.DEFAULT);
            case "over" -> Optional.of(ProjectSettings.DEFAULT.withClosesAt(NOW.minusSeconds(60)));
            default -> Optional.empty();
        };
    }

    @Test
    void takesACommentWithAllItsFields() {
        CommentSubmitted submission = accepted("""
                {"commentId":"4711","revision":2,"text":"Grüße 👋","submittedAt":"2026-11-23T10:00:00+01:00",
                 "author":{"id":"u-17","name":"Erika"},"language":"de","url":"https://mein.berlin.example/1",
                 "anchor":{"projectId":"smart-city-strategie","chapterId":"zukunftsfaehig"},"later":1}""");

        assertThat(submission.revision()).isEqualTo(2);
        assertThat(submission.text().open()).isEqualTo("Grüße 👋");
        assertThat(submission.submittedAt()).isEqualTo("2026-11-23T09:00:00Z");
        assertThat(submission.anchor()).isEqualTo(Anchor.ofChapter("smart-city-strategie", "zukunftsfaehig"));
        assertThat(submission.author()).hasSize(32).doesNotContain("u-17");
        assertThat(submission.toString()).doesNotContain("Erika");
    }

    @Test
    void numbersTheFirstRevisionAndDatesItNowIfThePlatformDoesNot() {
        CommentSubmitted submission = accepted(comment("\"text\":\"Hallo\""));

        assertThat(submission.revision()).isEqualTo(1);
        assertThat(submission.submittedAt()).isEqualTo(NOW);
    }

    @Test
    void namesEveryWrongFieldAtOnce() {
        Intake.Refused refused = refused("""
                {"commentId":"a b","revision":0,"text":" ","submittedAt":"gestern","author":[],"language":"Deutsch!",
                 "url":"javascript:1","anchor":{"projectId":7}}""");

        assertThat(refused.fields())
                .extracting(Intake.WrongField::path)
                .containsExactly(
                        "commentId",
                        "revision",
                        "text",
                        "submittedAt",
                        "author",
                        "language",
                        "anchor.projectId",
                        "url");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "text":null                                              | text        | required
                    "text":""                                                | text        | empty
                    "text":17                                                | text        | not-a-text
                    "text":"a\\u0000b"                                       | text        | not-characters
                    "text":"a\\ud800b"                                       | text        | not-characters
                    "text":"a","revision":"1"                                | revision    | not-a-whole-number
                    "text":"a","revision":1.5                                | revision    | not-a-whole-number
                    "text":"a","revision":51                                 | revision    | out-of-range
                    "text":"a","revision":99999999999999999999               | revision    | not-a-whole-number
                    "text":"a","submittedAt":"1999-12-31T23:59:59Z"          | submittedAt | too-early
                    "text":"a","submittedAt":"2026-11-23T10:05:01Z"          | submittedAt | too-late
                    "text":"a","submittedAt":"9999-01-01T00:00:00Z"          | submittedAt | too-late
                    "text":"a","submittedAt":"2026-11-23"                    | submittedAt | not-an-instant
                    "text":"a","author":{"id":""}                            | author.id   | out-of-range
                    "text":"a","url":"ftp://x"                               | url         | not-an-address
                    """)
    void refusesOneWrongField(String fields, String path, String problem) {
        assertThat(refused(comment(fields)).fields()).containsExactly(new Intake.WrongField(path, problem));
    }

    @Test
    void refusesATextOfAHundredThousandCharacters() {
        assertThat(refused(comment("\"text\":\"" + "a".repeat(100_000) + "\"")).fields())
                .containsExactly(new Intake.WrongField("text", "too-long"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "7", "{", "{\"a\":1,\"a\":2}", "{} {}", "{\"text\":'x'}", "<html>"})
    void refusesWhatIsNoJsonObject(String body) {
        assertThat(refused(body)).isEqualTo(new Intake.Refused("not-json", List.of()));
    }

    @Test
    void refusesTenThousandLevelsOfNesting() {
        String deep = "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000);

        assertThat(refused(deep).type()).isEqualTo("not-json");
    }

    @Test
    void refusesAnUnknownProject() {
        assertThat(refused("{\"commentId\":\"1\",\"text\":\"a\",\"anchor\":{\"projectId\":\"elsewhere\"}}")
                        .type())
                .isEqualTo("unknown-project");
    }

    @Test
    void aClosedProjectTakesWhatWasWrittenBefore() {
        String late = "{\"commentId\":\"1\",\"text\":\"a\",\"anchor\":{\"projectId\":\"over\"}%s}";
        assertThat(read(late.formatted(""), Expected.COMMENT))
                .isEqualTo(new Intake.Closed(NOW.minusSeconds(60), ZoneId.of("Europe/Berlin")));
        assertThat(accepted(late.formatted(",\"submittedAt\":\"2026-11-23T09:58:00Z\"")))
                .isNotNull();
    }

    @Test
    void anEditSaysItsRevisionAndNoOtherId() {
        Expected edit = Expected.editOf("4711");
        assertThat(((Intake.Refused) read(comment("\"text\":\"a\""), edit)).fields())
                .containsExactly(new Intake.WrongField("revision", "required"));
        assertThat(((Intake.Refused) read(comment("\"text\":\"a\",\"revision\":2"), Expected.editOf("1"))).fields())
                .containsExactly(new Intake.WrongField("commentId", "not-the-address"));
        assertThat(read(comment("\"text\":\"a\",\"revision\":2").replace("\"commentId\":\"4711\",", ""), edit))
                .isInstanceOf(Intake.Accepted.class);
    }

    private static String comment(String fields) {
        return "{\"commentId\":\"4711\",\"anchor\":{\"projectId\":\"smart-city-strategie\"}," + fields + "}";
    }

    private static CommentSubmitted accepted(String body) {
        return (CommentSubmitted) ((Intake.Accepted) read(body, Expected.COMMENT)).submission();
    }

    private static Intake.Refused refused(String body) {
        return (Intake.Refused) read(body, Expected.COMMENT);
    }

    private static Intake read(String body, Expected expected) {
        return DoorJson.object(body.getBytes(UTF_8))
                .map(root -> SubmissionReader.read(root, CONTEXT, expected))
                .orElse(new Intake.Refused("not-json", List.of()));
    }
}
