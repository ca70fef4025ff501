package org.mitschrift.analytics.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mitschrift.contract.topics.Installation.STANDALONE;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mitschrift.analytics.counts.Told;
import org.mitschrift.contract.cases.Status;
import org.mitschrift.contract.counts.CellCounts;
import org.mitschrift.contract.journal.CaseFacts;
import org.mitschrift.contract.json.Decoded;
import org.mitschrift.contract.json.Json;
import org.mitschrift.contract.topics.Topic;
import org.mitschrift.contract.topics.Topics;
import org.mitschrift.kit.kafka.KafkaAddress;
import org.mitschrift.kit.streams.StreamsApp;

/** Submissions and journal of a shard in, its cells out. */
@SuppressWarnings("NullAway.Init") // each test starts with the driver of its own
class CountsTopologyTest {
    private static final CaseFacts QUESTION =
            Told.said(Status.PUBLISHED, List.of("teilhabe"), "neutral", List.of("question"), List.of("wlan"));
    private static final CaseFacts REMOVED =
            Told.said(Status.REMOVED, List.of("teilhabe"), "neutral", List.of("question"), List.of("wlan"));

    @TempDir
    private Path stateFolder;

    private Topology topology;
    private TopologyTestDriver driver;
    private TestOutputTopic<String, Decoded<CellCounts>> cells;

    @BeforeEach
    void start() {
        KafkaAddress nowhere = new KafkaAddress("nowhere:1", STANDALONE);
        Map<String, Object> settings = StreamsApp.writing(nowhere, "counts", stateFolder, Duration.ofMillis(100));
        topology = CountsTopology.of(settings, STANDALONE);
        Properties properties = new Properties();
        properties.putAll(settings);
        driver = new TopologyTestDriver(topology, properties, Told.NOW);
        cells = driver.createOutputTopic(
                STANDALONE.name(Topics.GOALS_COUNTS),
                new StringDeserializer(),
                Topics.GOALS_COUNTS.serde().decoder());
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void whatACommentSaysTravelsInTheCellsItTouchesAnyway() {
        submitted("1");
        journaled("1", null, QUESTION);
        Map<String, CellCounts> told = next();

        assertThat(told).containsOnlyKeys("p/goal/*/0", "p/goal/teilhabe/0", "p/ledger/*/0");
        assertThat(cell(told, "p/goal/teilhabe/0").said().topics()).isEqualTo(Map.of("wlan", 1L));
        assertThat(cell(told, "p/goal/*/0").said().kinds()).isEqualTo(Map.of("question", 1L));
        assertThat(cell(told, "p/ledger/*/0").voices()).isNull();
    }

    @Test
    void aRemovalTakesItOutAgain() {
        submitted("1");
        journaled("1", null, QUESTION);
        next();
        journaled("1", QUESTION, REMOVED);

        CellCounts access = cell(next(), "p/goal/teilhabe/0");
        assertThat(access.removed()).isEqualTo(1);
        assertThat(access.voices()).isNull();
    }

    @Test
    void keepsTheGoldenTopology() throws Exception {
        try (InputStream golden = getClass().getResourceAsStream("/counts-topology.txt")) {
            assertThat(topology.describe().toString()).isEqualTo(new String(golden.readAllBytes(), UTF_8));
        }
    }

    private void submitted(String id) {
        pipe(Topics.COMMENTS_SUBMITTED, "demo/" + id + "/1", Told.submission(id, 1));
    }

    private void journaled(String id, @Nullable CaseFacts before, CaseFacts after) {
        pipe(Topics.COMMENTS_JOURNAL, "demo/" + id, Told.entry(id, 0, before, after));
    }

    private void pipe(Topic<?> topic, String key, Object value) {
        TestInputTopic<String, byte[]> to =
                driver.createInputTopic(STANDALONE.name(topic), new StringSerializer(), new ByteArraySerializer());
        to.pipeInput(key, Json.bytes(value), Told.NOW);
    }

    private Map<String, CellCounts> next() {
        driver.advanceWallClockTime(CountsProcessor.EVERY);
        Map<String, CellCounts> told = new HashMap<>();
        cells.readRecordsToList()
                .forEach(each -> assertThat(told.put(each.key(), ((Decoded.Value<CellCounts>) each.value()).value()))
                        .isNull());
        return told;
    }

    private static CellCounts cell(Map<String, CellCounts> told, String key) {
        return Objects.requireNonNull(told.get(key), key);
    }
}
