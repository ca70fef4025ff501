package org.mitschrift.moderation.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mitschrift.contract.topics.Installation.STANDALONE;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.cases.Status;
import org.mitschrift.contract.comment.CommentRef;
import org.mitschrift.contract.journal.JournalEntry;
import org.mitschrift.contract.json.Json;
import org.mitschrift.contract.json.JsonSerde;
import org.mitschrift.contract.submission.AuthorErased;
import org.mitschrift.contract.submission.Submission;
import org.mitschrift.contract.topics.Topics;
import org.mitschrift.moderation.Texts;

@SuppressWarnings("NullAway.Init") // each test starts with the driver of its own
class AuthorErasureTest {
    private static final AuthorErased ERASED = new AuthorErased("mein-berlin", "a1", 0, Texts.NOON);

    private static final Duration TICK = Duration.ofMillis(50);

    @TempDir
    private Path stateFolder;

    private TopologyTestDriver driver;
    private TestInputTopic<String, byte[]> submissions;
    private TestOutputTopic<String, JournalEntry> journal;
    private TestOutputTopic<String, Case> cases;

    @BeforeEach
    void start() {
        Properties settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "moderation");
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "nowhere:1");
        settings.put(StreamsConfig.STATE_DIR_CONFIG, stateFolder.toString());
        driver = new TopologyTestDriver(
                ModerationTopology.of(settings, STANDALONE, Texts.fold(), Texts.noRereading()), settings, Texts.NOON);
        submissions = driver.createInputTopic(
                STANDALONE.name(Topics.COMMENTS_SUBMITTED), new StringSerializer(), new ByteArraySerializer());
        journal = driver.createOutputTopic(
                STANDALONE.name(Topics.COMMENTS_JOURNAL),
                new StringDeserializer(),
                JsonSerde.of(JournalEntry.class).own().deserializer());
        cases = driver.createOutputTopic(
                STANDALONE.name(Topics.COMMENTS_CASES),
                new StringDeserializer(),
                JsonSerde.of(Case.class).own().deserializer());
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void erasesWhatTheAuthorWroteBeforeAndLeavesTheOthers() {
        send(Texts.revision(1, Texts.CIVIL), by("b", "other"), by("c", "a1"), ERASED);
        assertThat(statuses())
                .containsEntry("mein-berlin/17", Status.ERASED)
                .containsEntry("mein-berlin/b", Status.PUBLISHED)
                .containsEntry("mein-berlin/c", Status.ERASED);
    }

    @Test
    void leavesTheAuthorOfTheSameNameAtAnotherSource() {
        send(Texts.comment(new CommentRef("mein-berlin2", "1"), 1, Texts.CIVIL, "a1"), ERASED);
        assertThat(statuses()).containsEntry("mein-berlin2/1", Status.PUBLISHED);
    }

    @Test
    void erasesWhatComesLaterAndCountsItOnce() {
        send(ERASED, by("late", "a1"));
        Map<String, Case> latest = latest();
        assertThat(latest.get("mein-berlin/late"))
                .isNotNull()
                .extracting(Case::status)
                .isEqualTo(Status.ERASED);
        assertThat(Json.text(latest)).doesNotContain("\"text\"", "\"a1\"");
        JournalEntry last = journal.readRecordsToList().get(1).value();
        assertThat(last.before()).isNotNull().satisfies(facts -> assertThat(facts.revision())
                .isZero());
        assertThat(last.after().revision()).isEqualTo(1);
        assertThat(last.projectId()).isEqualTo("smart-city-strategie");
    }

    @Test
    void anEditByAnErasedAuthorErasesTheComment() {
        send(by("x", "other"), ERASED);
        send(Texts.comment(new CommentRef("mein-berlin", "x"), 2, Texts.CIVIL, "a1"));
        assertThat(statuses()).containsEntry("mein-berlin/x", Status.ERASED);
    }

    @Test
    void looksThroughALargeShardInSlices() {
        int many = 2 * AuthorErasures.SLICE + 10;
        for (int i = 0; i < many; i++) {
            send(by("c-" + i, "a1"));
        }
        send(ERASED, ERASED);
        assertThat(statuses().values()).hasSize(many).containsOnly(Status.ERASED);
        assertThat(journal.readRecordsToList()).hasSize(2 * many);
    }

    @Test
    void looksForOneAuthorAtATimeHoweverManyThereAre() {
        int each = AuthorErasures.SLICE + 10;
        for (int i = 0; i < each; i++) {
            send(by("c-" + i, "a1"), by("d-" + i, "a2"));
        }
        journal.readRecordsToList();
        send(ERASED, new AuthorErased("mein-berlin", "a2", 0, Texts.NOON));
        send(new AuthorErased("mein-berlin", "a3", 0, Texts.NOON));
        assertThat(journal.readRecordsToList()).hasSizeBetween(1, AuthorErasures.SLICE);

        driver.advanceWallClockTime(TICK);
        assertThat(journal.readRecordsToList()).hasSizeBetween(1, AuthorErasures.SLICE);
        assertThat(statuses().values()).hasSize(2 * each).containsOnly(Status.ERASED);
    }

    private static Submission by(String id, String author) {
        return Texts.comment(new CommentRef("mein-berlin", id), 1, Texts.CIVIL, author);
    }

    private void send(Submission... all) {
        for (Submission submission : all) {
            submissions.pipeInput(submission.recordKey(), Json.bytes(submission));
        }
    }

    /** After so many ticks that every case has been looked at for each of a few authors. */
    private Map<String, Case> latest() {
        for (int i = 0; i < 10_000; i++) {
            driver.advanceWallClockTime(TICK);
        }
        Map<String, Case> latest = new TreeMap<>();
        cases.readRecordsToList().forEach(told -> latest.put(told.key(), told.value()));
        return latest;
    }

    private Map<String, Status> statuses() {
        Map<String, Status> statuses = new TreeMap<>();
        latest().forEach((key, folded) -> statuses.put(key, folded.status()));
        return statuses;
    }
}
