package org.mitschrift.moderation.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mitschrift.contract.topics.Installation.STANDALONE;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.apache.kafka.streams.state.KeyValueIterator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mitschrift.contract.analysis.GoalScore;
import org.mitschrift.contract.analysis.GoalState;
import org.mitschrift.contract.comment.Anchor;
import org.mitschrift.contract.comment.CommentRef;
import org.mitschrift.contract.comment.Sealed;
import org.mitschrift.contract.goals.CatalogueEvent.Activated;
import org.mitschrift.contract.journal.JournalEntry;
import org.mitschrift.contract.json.Json;
import org.mitschrift.contract.submission.CommentSubmitted;
import org.mitschrift.contract.topics.Topics;
import org.mitschrift.moderation.Texts;
import org.mitschrift.moderation.cases.GoalsOf;
import org.mitschrift.moderation.cases.GoalsOf.Goals;
import org.mitschrift.moderation.cases.Parents;

/** A new goal catalogue and the cases of one shard. The first catalogue, c1, is the one the analyser of the tests uses. */
@SuppressWarnings("NullAway.Init") // each test starts with the driver of its own
class RetagTopologyTest {
    private static final int COMMENTS = 3 * RetagProcessor.SLICE + 7;

    @TempDir
    private Path stateFolder;

    private final Map<String, Activated> active = new HashMap<>();
    private TopologyTestDriver driver;
    private TestInputTopic<String, byte[]> submissions;
    private TestOutputTopic<String, byte[]> journal;

    @BeforeEach
    void start() {
        activate(1, "c1");
        open(stateFolder);
        for (int i = 0; i < COMMENTS; i++) {
            submit(i);
        }
        journal.readRecordsToList();
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void leavesAllAsItIsWhileTheCatalogueStays() {
        pass(10);
        assertThat(journal.isEmpty()).isTrue();
    }

    @Test
    void tagsEveryCaseOnceASliceAtATime() {
        pass(10);
        activate(2, "c2");
        pass(1);
        List<JournalEntry> first = told();
        assertThat(first).hasSizeBetween(1, RetagProcessor.SLICE);

        List<JournalEntry> rest = passUntilQuiet();
        assertThat(first.size() + rest.size()).isEqualTo(COMMENTS);
        assertThat(rest).allSatisfy(entry -> {
            assertThat(entry.cause().id()).isEqualTo(Texts.PROJECT + "/2");
            assertThat(entry.after().goals()).containsExactly("of-c2");
        });
    }

    @Test
    void aNewerCatalogueInTheMiddleWins() {
        pass(10);
        activate(2, "c2");
        pass(1);
        activate(3, "c3");

        Map<String, String> last = new HashMap<>();
        told().forEach(entry -> last.put(entry.ref().key(), "c2"));
        passUntilQuiet()
                .forEach(entry ->
                        last.put(entry.ref().key(), entry.after().goals().get(0)));
        assertThat(last).hasSize(COMMENTS).allSatisfy((key, goal) -> assertThat(goal)
                .isEqualTo("of-c3"));
    }

    @Test
    void goesOnWhereItStoppedWhenItIsStartedAgain() {
        pass(10);
        activate(2, "c2");
        pass(1);
        int first = told().size();
        Map<String, Object> cases = stored(Names.CASES_STORE);
        Map<String, Object> progress = stored(Names.RETAG_STORE);

        driver.close();
        open(stateFolder.resolve("again"));
        cases.forEach(driver.getKeyValueStore(Names.CASES_STORE)::put);
        progress.forEach(driver.getKeyValueStore(Names.RETAG_STORE)::put);

        assertThat(passUntilQuiet()).hasSize(COMMENTS - first);
        assertThat(stored(Names.RETAG_STORE))
                .hasToString("{progress=RetagProgress[towards={" + Texts.PROJECT + "=2}, after=null, done=true]}");
    }

    private void open(Path folder) {
        Properties settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "moderation");
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "nowhere:1");
        settings.put(StreamsConfig.STATE_DIR_CONFIG, folder.toString());
        GoalsOf goalsOf = (revision, activation) -> Optional.of(new Goals(
                List.of(new GoalScore("of-" + activation.hash(), 0.9, List.of())), GoalState.ASSIGNED, List.of()));
        Rereading rereading = Texts.rereading(goalsOf, () -> active, Parents.NONE);
        driver = new TopologyTestDriver(
                ModerationTopology.of(settings, STANDALONE, Texts.fold(), rereading), settings, Texts.NOON);
        submissions = driver.createInputTopic(
                STANDALONE.name(Topics.COMMENTS_SUBMITTED), new StringSerializer(), new ByteArraySerializer());
        journal = driver.createOutputTopic(
                STANDALONE.name(Topics.COMMENTS_JOURNAL), new StringDeserializer(), new ByteArrayDeserializer());
    }

    private Map<String, Object> stored(String store) {
        Map<String, Object> entries = new HashMap<>();
        try (KeyValueIterator<String, Object> each =
                driver.<String, Object>getKeyValueStore(store).all()) {
            each.forEachRemaining(entry -> entries.put(entry.key, entry.value));
        }
        return entries;
    }

    private void activate(int number, String hash) {
        active.put(Texts.PROJECT, new Activated(Texts.PROJECT, number, hash, Texts.NOON.plusSeconds(number)));
    }

    private void pass(int slices) {
        for (int i = 0; i < slices; i++) {
            driver.advanceWallClockTime(RetagProcessor.EVERY);
        }
    }

    private List<JournalEntry> passUntilQuiet() {
        pass(COMMENTS); // at least one case a slice
        return told();
    }

    private List<JournalEntry> told() {
        return journal.readValuesToList().stream()
                .map(entry -> Json.read(entry, JournalEntry.class))
                .toList();
    }

    private void submit(int number) {
        CommentSubmitted submitted = new CommentSubmitted(
                new CommentRef("mein-berlin", Integer.toString(number)),
                1,
                Sealed.unsealed(Texts.CIVIL),
                Texts.NOON,
                Anchor.ofProject(Texts.PROJECT),
                null,
                "de",
                null,
                false);
        submissions.pipeInput(submitted.recordKey(), Json.bytes(submitted));
    }
}
