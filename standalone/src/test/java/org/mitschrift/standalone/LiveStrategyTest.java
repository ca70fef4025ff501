package org.mitschrift.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mitschrift.contract.goals.GoalCatalogue;
import org.mitschrift.contract.json.Json;
import org.mitschrift.standalone.instance.Instance;
import org.mitschrift.standalone.instance.Ports;
import org.mitschrift.standalone.instance.Seeds;
import org.mitschrift.standalone.process.FreePorts;
import org.mitschrift.standalone.process.MitschriftProcess;

/** The catalogue as its author shows, checks and changes it while the system runs. */
@SuppressWarnings("NullAway.Init") // started before the first test
class LiveStrategyTest {
    private static final int TO_MEND = 1;
    private static final int CANNOT = 2;

    @TempDir
    static Path folder;

    private static Path data;
    private static Instance instance;

    @BeforeAll
    static void start() throws Exception {
        data = folder.resolve("data");
        instance = Instance.start(data, new Ports(FreePorts.row()));
        instance.awaitReady(Duration.ofMinutes(3));
    }

    @AfterAll
    static void close() {
        instance.close();
    }

    @Test
    void whatIsShownIsCheckedEditedAndImportedAndThenItHolds() throws Exception {
        String shown = strategy(0, "show", "--json");
        assertThat(catalogue(shown)).isEqualTo(Seeds.shippedCatalogue());
        assertThat(strategy(0, "check", "--lang", "en")).contains("keywords").doesNotContain("no keywords");

        Path edited = Files.writeString(folder.resolve("edited.json"), withoutKeywordsOfTheFirstGoal(shown));
        assertThat(strategy(TO_MEND, "check", edited.toString())).isNotBlank();
        assertThat(catalogue(strategy(0, "show", "--json"))).isEqualTo(catalogue(shown)); // checking changes nothing

        assertThat(strategy(0, "import", edited.toString())).contains("published: 2 ");

        GoalCatalogue now = catalogue(strategy(0, "show", "--json"));
        assertThat(now).isEqualTo(catalogue(Files.readString(edited)));
        assertThat(now.taxonomy()).isEqualTo(Seeds.shippedCatalogue().taxonomy());
        assertThat(strategy(TO_MEND, "check")).contains("Interne Kompetenzentwicklung");
    }

    @Test
    void aDryRunPrintsWhatItWouldPublishAndPublishesNothing() throws Exception {
        String before = strategy(0, "show", "--json");
        Path page = Files.writeString(
                folder.resolve("page.txt"),
                "#gerecht (Werte)\n\nWorum es geht.\n\nOperatives Ziel: Faire Regeln\n\nSie gelten für alle.\n");

        assertThat(strategy(0, "import", "--dry-run", page.toString()))
                .contains("gerecht  #gerecht (Werte)", "Worum es geht.")
                .contains("faire-regeln  Faire Regeln", "Sie gelten für alle.");

        assertThat(strategy(0, "show", "--json")).isEqualTo(before);
    }

    @Test
    void saysInASentenceThatAProjectHasNone() throws Exception {
        assertThat(strategy(CANNOT, "show", "--json", "--project", "nowhere")).contains("There is no catalogue");
        assertThat(strategy(CANNOT, "check", "--project", "nowhere")).contains("There is no catalogue");
    }

    private static String withoutKeywordsOfTheFirstGoal(String shown) throws Exception {
        ObjectNode catalogue = (ObjectNode) Json.STRICT.readTree(shown);
        ((ObjectNode) catalogue.at("/chapters/0/goals/0/keywords")).removeAll();
        return catalogue.toString();
    }

    private static GoalCatalogue catalogue(String json) {
        return Json.read(json.getBytes(UTF_8), GoalCatalogue.class);
    }

    /** What the command says, on the stream that belongs to its exit code. */
    private static String strategy(int exit, String... words) throws Exception {
        List<String> line = new ArrayList<>(List.of("strategy"));
        line.addAll(List.of(words));
        line.addAll(List.of("--data", data.toString()));
        try (MitschriftProcess command =
                MitschriftProcess.start(folder.resolve("printed"), line.toArray(String[]::new))) {
            assertThat(command.awaitExit(Duration.ofSeconds(60)))
                    .as(command::printed)
                    .isEqualTo(exit);
            return exit == CANNOT ? command.err() : command.out();
        }
    }
}
