package org.mitschrift.contract.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mitschrift.contract.access.AccessKey;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.counts.CellCounts;
import org.mitschrift.contract.goals.CatalogueEvent;
import org.mitschrift.contract.journal.JournalEntry;
import org.mitschrift.contract.json.Decoded;
import org.mitschrift.contract.json.Json;
import org.mitschrift.contract.json.JsonSerde;
import org.mitschrift.contract.submission.Submission;

/**
 * Samples of every event type and version, in {@code samples/TYPE}: {@code whole} has every field, {@code later} has
 * fields and words that this release does not know. They are never changed; a new version gets a folder of its own.
 */
class SamplesTest {
    private static final Path SAMPLES = Path.of("src/test/resources/samples");
    private static final Map<String, JsonSerde<?>> SERDES = Map.ofEntries(
            Map.entry("org.mitschrift.comment.submitted.v1", JsonSerde.of(Submission.class)),
            Map.entry("org.mitschrift.comment.withdrawn.v1", JsonSerde.of(Submission.class)),
            Map.entry("org.mitschrift.comment.erased.v1", JsonSerde.of(Submission.class)),
            Map.entry("org.mitschrift.comment.reported.v1", JsonSerde.of(Submission.class)),
            Map.entry("org.mitschrift.comment.objected.v1", JsonSerde.of(Submission.class)),
            Map.entry("org.mitschrift.author.erased.v1", JsonSerde.of(Submission.class)),
            Map.entry("org.mitschrift.case.changed.v1", JsonSerde.of(Case.class)),
            Map.entry("org.mitschrift.case.journaled.v1", JsonSerde.of(JournalEntry.class)),
            Map.entry("org.mitschrift.counts.changed.v1", JsonSerde.of(CellCounts.class)),
            Map.entry("org.mitschrift.catalogue.published.v1", JsonSerde.of(CatalogueEvent.class)),
            Map.entry("org.mitschrift.project.configured.v1", JsonSerde.of(CatalogueEvent.class)),
            Map.entry("org.mitschrift.catalogue.activated.v1", JsonSerde.of(CatalogueEvent.class)),
            Map.entry("org.mitschrift.access-key.v1", JsonSerde.of(AccessKey.class)));

    static List<Path> all() {
        return SchemaFiles.files(SAMPLES);
    }

    static Stream<Path> ofThisRelease() {
        return all().stream().filter(file -> !file.endsWith("later.json"));
    }

    static Stream<String> types() {
        return SchemaFiles.files(Path.of("src/main/resources/schemas")).stream()
                .filter(file -> !file.getParent().endsWith("parts"))
                .map(file -> file.getFileName().toString().replace(".json", ""));
    }

    @ParameterizedTest
    @MethodSource("all")
    void isReadAndKeepsToItsSchema(Path file) throws IOException {
        assertThat(decode(file)).isInstanceOf(Decoded.Value.class);
        assertThat(SchemaFiles.open().errors(type(file), SchemaFiles.read(file)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ofThisRelease")
    void isWrittenAsItWasReadAndEveryFieldIsInTheSchema(Path file) throws IOException {
        JsonNode written = written(file);

        assertThat(written).isEqualTo(SchemaFiles.read(file));
        assertThat(SchemaFiles.closed().errors(type(file), written)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyTypeHasAWholeSampleWithEveryField(String type) throws IOException {
        Path file = SAMPLES.resolve(type).resolve("whole.json");

        requireEveryField(((Decoded.Value<?>) decode(file)).value());
        assertThat(SAMPLES.resolve(type).resolve("later.json")).exists();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aCaseOfALaterReleaseIsCarriedOnWhole(Path file) throws IOException {
        assertThat(written(file)).isEqualTo(SchemaFiles.read(file));
    }

    static Stream<Path> cases() {
        return all().stream().filter(file -> type(file).equals("org.mitschrift.case.changed.v1"));
    }

    private static Decoded<?> decode(Path file) throws IOException {
        return SERDES.get(type(file)).decode(Files.readAllBytes(file));
    }

    private static JsonNode written(Path file) throws IOException {
        return Json.STRICT.readTree(Json.bytes(((Decoded.Value<?>) decode(file)).value()));
    }

    private static String type(Path file) {
        return file.getParent().getFileName().toString();
    }

    private static void requireEveryField(Object value) {
        if (value instanceof List<?> list) {
            list.forEach(SamplesTest::requireEveryField);
        }
        if (!value.getClass().isRecord()) {
            return;
        }
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            if (!List.of(
                            "before",
                            "failure",
                            "unassessed",
                            "keyId",
                            "paragraphId",
                            "goalId",
                            "parentCommentId",
                            "supersedes")
                    .contains(component.getName())) { // left out where their opposite is there
                Object field = get(value, component);
                assertThat(field).as(component.toString()).isNotNull();
                requireEveryField(field);
            }
        }
    }

    private static Object get(Object value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("A record component without its accessor", e);
        }
    }
}
