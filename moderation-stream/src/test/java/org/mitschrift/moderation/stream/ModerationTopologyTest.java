package org.mitschrift.moderation.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mitschrift.contract.topics.Installation.STANDALONE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.cases.Status;
import org.mitschrift.contract.json.Json;
import org.mitschrift.contract.submission.Submission;
import org.mitschrift.contract.topics.DeadLetterHeaders;
import org.mitschrift.contract.topics.Topic;
import org.mitschrift.contract.topics.Topics;
import org.mitschrift.moderation.Texts;

@SuppressWarnings("NullAway.Init") // each test starts with the driver of its own
class ModerationTopologyTest {
    @TempDir
    private Path stateFolder;

    private Topology topology;
    private TopologyTestDriver driver;
    private TestInputTopic<String, byte[]> submissions;
    private TestOutputTopic<String, byte[]> journal;
    private TestOutputTopic<String, byte[]> cases;
    private TestOutputTopic<String, byte[]> deadLetters;

    @BeforeEach
    void start() {
        Properties settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "moderation");
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "nowhere:1");
        settings.put(StreamsConfig.STATE_DIR_CONFIG, stateFolder.toString());
        topology = ModerationTopology.of(settings, STANDALONE, Texts.fold(), Texts.noRereading());
        driver = new TopologyTestDriver(topology, settings, Texts.NOON);
        submissions = driver.createInputTopic(
                STANDALONE.name(Topics.COMMENTS_SUBMITTED), new StringSerializer(), new ByteArraySerializer());
        journal = output(Topics.COMMENTS_JOURNAL);
        cases = output(Topics.COMMENTS_CASES);
        deadLetters = output(Topics.DEAD_LETTERS);
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void publishesACivilComment() {
        send(Texts.revision(1, Texts.CIVIL));
        TestRecord<String, byte[]> told = cases.readRecord();
        assertThat(told.key()).isEqualTo("mein-berlin/17");
        assertThat(header(told.headers(), "ce_id")).isEqualTo("mein-berlin/17/1");
        assertThat(caseOf(told).status()).isEqualTo(Status.PUBLISHED);
        assertThat(header(journal.readRecord().headers(), "ce_type")).isEqualTo("org.mitschrift.case.journaled.v1");
        assertThat(deadLetters.isEmpty()).isTrue();
    }

    @Test
    void holdsACommentThatADetectorFlags() {
        send(Texts.revision(1, Texts.INSULT));
        assertThat(caseOf(cases.readRecord()).status()).isEqualTo(Status.HELD);
    }

    @Test
    void countsARepeatOnce() {
        send(Texts.revision(1, Texts.CIVIL));
        send(Texts.revision(1, Texts.CIVIL));
        assertThat(journal.readRecordsToList()).hasSize(1);
        assertThat(cases.readRecordsToList()).hasSize(1);
    }

    @Test
    void sendsUndecodableRecordsToDeadLettersAsTheyCame() {
        submissions.pipeInput("mein-berlin/17/1", "{\"type\":".getBytes(UTF_8));
        TestRecord<String, byte[]> dead = deadLetters.readRecord();
        assertThat(dead.key()).isEqualTo("mein-berlin/17/1");
        assertThat(dead.value()).isEqualTo("{\"type\":".getBytes(UTF_8));
        assertThat(header(dead.headers(), DeadLetterHeaders.EXCEPTION)).isEqualTo("JsonEOFException");
        assertThat(header(dead.headers(), DeadLetterHeaders.TOPIC)).isEqualTo("mitschrift-1.comments.submitted");
        assertThat(header(dead.headers(), DeadLetterHeaders.PARTITION)).isEqualTo("0");
        assertThat(header(dead.headers(), DeadLetterHeaders.OFFSET)).isEqualTo("0");
        assertThat(journal.isEmpty()).isTrue();
    }

    @Test
    void sendsARecordUnderAnothersKeyToDeadLetters() {
        submissions.pipeInput("mein-berlin/18/1", Json.bytes(Texts.revision(1, Texts.CIVIL)));
        assertThat(deadLetters.readRecordsToList()).hasSize(1);
        assertThat(cases.isEmpty()).isTrue();
    }

    @Test
    void holdsAndDeadLettersWhatCouldNotBeAnalysed() {
        Submission fatal = Texts.revision(1, Texts.FATAL);
        send(fatal);
        assertThat(caseOf(cases.readRecord()).status()).isEqualTo(Status.HELD);
        TestRecord<String, byte[]> dead = deadLetters.readRecord();
        assertThat(dead.value()).isEqualTo(Json.bytes(fatal));
        assertThat(header(dead.headers(), DeadLetterHeaders.EXCEPTION)).isEqualTo("java.lang.IllegalStateException");
        assertThat(dead.headers()).noneMatch(header -> new String(header.value(), UTF_8).contains("Absturz"));
    }

    @Test
    void ignoresATombstone() {
        submissions.pipeInput("mein-berlin/17/1", null);
        assertThat(journal.isEmpty() && deadLetters.isEmpty()).isTrue();
    }

    @Test
    void theJournalHasNoWordOfTheText() {
        send(Texts.revision(1, Texts.CIVIL));
        send(Texts.revision(2, Texts.INSULT));
        send(Texts.withdrawn());
        send(Texts.erased());
        assertThat(journal.readRecordsToList()).hasSize(4).allSatisfy(entry -> assertThat(
                        new String(entry.value(), UTF_8))
                .doesNotContain("Schulungen", "Deppen"));
    }

    /** Node and store names are what a running installation's state hangs on: change the file only on purpose. */
    @Test
    void keepsItsNames() throws IOException {
        try (InputStream golden = getClass().getResourceAsStream("/topology.txt")) {
            assertThat(golden).isNotNull();
            assertThat(topology.describe().toString().strip())
                    .isEqualTo(new String(golden.readAllBytes(), UTF_8).strip());
        }
    }

    private void send(Submission submission) {
        submissions.pipeInput(submission.recordKey(), Json.bytes(submission));
    }

    private TestOutputTopic<String, byte[]> output(Topic<?> topic) {
        return driver.createOutputTopic(STANDALONE.name(topic), new StringDeserializer(), new ByteArrayDeserializer());
    }

    private static Case caseOf(TestRecord<String, byte[]> told) {
        return Json.read(told.value(), Case.class);
    }

    private static String header(Headers headers, String name) {
        return new String(headers.lastHeader(name).value(), UTF_8);
    }
}
