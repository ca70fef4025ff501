package org.mitschrift.moderation.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mitschrift.contract.topics.Installation.STANDALONE;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mitschrift.contract.analysis.GoalScore;
import org.mitschrift.contract.analysis.GoalState;
import org.mitschrift.contract.cases.ParentGoals;
import org.mitschrift.contract.comment.CommentRef;
import org.mitschrift.contract.goals.CatalogueEvent.Activated;
import org.mitschrift.contract.journal.JournalEntry;
import org.mitschrift.contract.json.Json;
import org.mitschrift.contract.submission.CommentErased;
import org.mitschrift.contract.submission.Submission;
import org.mitschrift.contract.topics.Topics;
import org.mitschrift.moderation.Texts;
import org.mitschrift.moderation.cases.Answered;
import org.mitschrift.moderation.cases.GoalsOf;
import org.mitschrift.moderation.cases.GoalsOf.Goals;

/** Replies that come before the view of cases knows the comment they answer. */
@SuppressWarnings("NullAway.Init") // each test starts with the driver of its own
class ReplyTopologyTest {
    private static final GoalsOf AS_THE_PARENT = (revision, activation) -> {
        ParentGoals parent = Objects.requireNonNull(revision.assessment()).parent();
        return Optional.of(new Goals(parent == null ? List.of() : parent.goals(), GoalState.ASSIGNED, List.of()));
    };

    @TempDir
    private Path stateFolder;

    private final Map<CommentRef, Answered> known = new HashMap<>();
    private final Map<String, Activated> active = new HashMap<>();
    private TopologyTestDriver driver;
    private TestInputTopic<String, byte[]> submissions;
    private TestOutputTopic<String, byte[]> journal;
    private TestOutputTopic<String, byte[]> cases;

    @BeforeEach
    void start() {
        active.put(Texts.PROJECT, new Activated(Texts.PROJECT, 1, "c1", Texts.NOON));
        open(stateFolder);
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void aReplyIsReadAgainOnceWhenItsParentIsKnown() {
        send(Texts.reply("2", "1", Texts.CIVIL));
        pass();
        assertThat(told()).extracting(entry -> entry.after().goals()).containsExactly(List.of("kompetenz"));
        assertThat(waiting().approximateNumEntries()).isEqualTo(1);

        know("1", "teilhabe");
        pass();
        pass();

        assertThat(told()).extracting(entry -> entry.after().goals()).containsExactly(List.of("teilhabe"));
        assertThat(waiting().approximateNumEntries()).isZero();
    }

    @Test
    void theCasesTimeDoesNotRunBackwardsThoughTheParentWasFirst() {
        Submission reply = Texts.reply("2", "1", Texts.CIVIL);
        Instant later = Texts.NOON.plusSeconds(1);
        submissions.pipeInput(reply.recordKey(), Json.bytes(reply), later);

        know("1", "teilhabe");
        pass();

        assertThat(told()).extracting(JournalEntry::at).containsExactly(later, Texts.NOON);
        assertThat(cases.readRecordsToList())
                .extracting(TestRecord::getRecordTime)
                .containsExactly(later, later);
    }

    @Test
    void whoeverWaitsDoesSoOverARestart() {
        send(Texts.reply("2", "1", Texts.CIVIL));
        told();
        Map<String, Object> keptCases = stored(Names.CASES_STORE);
        Map<String, Object> waiting = stored(Names.WAITING_STORE);
        driver.close();
        open(stateFolder.resolve("again"));
        keptCases.forEach(driver.getKeyValueStore(Names.CASES_STORE)::put);
        waiting.forEach(driver.getKeyValueStore(Names.WAITING_STORE)::put);

        know("1", "teilhabe");
        pass();

        assertThat(told()).extracting(entry -> entry.cause().type()).containsExactly("parent");
    }

    @Test
    void aReplyOfAProjectWithoutACatalogueWaitsForThatToo() {
        active.clear();
        send(Texts.reply("2", "1", Texts.CIVIL));
        know("1", "teilhabe");
        pass();
        assertThat(told()).hasSize(1);

        active.put(Texts.PROJECT, new Activated(Texts.PROJECT, 1, "c1", Texts.NOON));
        pass();
        pass();
        assertThat(told()).hasSize(1);
    }

    @Test
    void nobodyWaitsForAParentWithoutGoalsOrInAnErasedCase() {
        send(Texts.reply("2", "1", Texts.CIVIL));
        send(Texts.reply("3", "1", Texts.CIVIL));
        send(new CommentErased(new CommentRef("mein-berlin", "3"), Texts.NOON));
        assertThat(told()).hasSize(3);

        know("1");
        pass();

        assertThat(told()).isEmpty();
        assertThat(waiting().approximateNumEntries()).isZero();
    }

    @Test
    void manyWaitForTheirTurnAndTheOldestOfTooManyIsForgotten() {
        int replies = WaitingReplies.MOST + 3;
        for (int i = 0; i < replies; i++) {
            send(Texts.reply("r" + i, i == replies - 1 ? "1" : "never", Texts.CIVIL));
        }
        told();
        assertThat(waiting().approximateNumEntries()).isEqualTo(WaitingReplies.MOST);

        know("1", "teilhabe");
        for (int i = 0; i < replies; i++) { // at least one a slice
            pass();
        }
        assertThat(told()).extracting(entry -> entry.ref().commentId()).containsExactly("r" + (replies - 1));
        assertThat(stored(Names.WAITING_STORE)).doesNotContainKey(String.format("%019d", 0));
    }

    private void open(Path folder) {
        Properties settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "moderation");
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "nowhere:1");
        settings.put(StreamsConfig.STATE_DIR_CONFIG, folder.toString());
        Rereading rereading = Texts.rereading(AS_THE_PARENT, () -> active, ref -> Optional.ofNullable(known.get(ref)));
        driver = new TopologyTestDriver(
                ModerationTopology.of(settings, STANDALONE, Texts.fold(), rereading), settings, Texts.NOON);
        submissions = driver.createInputTopic(
                STANDALONE.name(Topics.COMMENTS_SUBMITTED), new StringSerializer(), new ByteArraySerializer());
        journal = driver.createOutputTopic(
                STANDALONE.name(Topics.COMMENTS_JOURNAL), new StringDeserializer(), new ByteArrayDeserializer());
        cases = driver.createOutputTopic(
                STANDALONE.name(Topics.COMMENTS_CASES), new StringDeserializer(), new ByteArrayDeserializer());
    }

    private void know(String id, String... goals) {
        List<GoalScore> scores = List.of(goals).stream()
                .map(goal -> new GoalScore(goal, 0.9, List.of()))
                .toList();
        known.put(new CommentRef("mein-berlin", id), new Answered(new ParentGoals(id, 1, scores), Texts.NOON));
    }

    private void send(Submission submission) {
        submissions.pipeInput(submission.recordKey(), Json.bytes(submission));
    }

    private void pass() {
        driver.advanceWallClockTime(ReplyProcessor.EVERY);
    }

    private KeyValueStore<String, WaitingReply> waiting() {
        return driver.getKeyValueStore(Names.WAITING_STORE);
    }

    private Map<String, Object> stored(String store) {
        Map<String, Object> entries = new HashMap<>();
        try (var each = driver.<String, Object>getKeyValueStore(store).all()) {
            each.forEachRemaining(entry -> entries.put(entry.key, entry.value));
        }
        return entries;
    }

    private List<JournalEntry> told() {
        return journal.readValuesToList().stream()
                .map(entry -> Json.read(entry, JournalEntry.class))
                .toList();
    }
}
