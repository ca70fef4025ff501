package org.mitschrift.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mitschrift.standalone.command.Commands;
import org.mitschrift.standalone.instance.Instance;
import org.mitschrift.standalone.instance.Ports;
import org.mitschrift.standalone.process.FreePorts;
import org.mitschrift.standalone.process.Platform;

/** A strategy's page imported while comments are there: they follow, and so do the numbers. */
class RetagTest {
    private static final String WITHOUT_COMPETENCE = """
            #zukunftsfähig (Ausrichtung)

            Wovon das Kapitel handelt.

            Operatives Ziel: Niedrigschwellige Teilhabe

            Alle können mitmachen.
            """;

    @TempDir
    Path folder;

    @Test
    void storedCommentsFollowANewCatalogueAndTheNumbersFollowThem() throws Exception {
        int port = FreePorts.row();
        Path data = folder.resolve("data");
        Path page = Files.writeString(folder.resolve("page.txt"), WITHOUT_COMPETENCE);
        Platform platform = new Platform(data, port);
        try (Instance instance = Instance.start(data, new Ports(port))) {
            instance.awaitReady(Duration.ofMinutes(3));
            platform.post("inside", "Mehr Schulungen und Weiterbildung für die Beschäftigten im Amt, bitte.");
            platform.post("all", "Meine Oma hat kein Smartphone, wie soll sie da mitmachen?");
            awaitTotals(platform, 1, 1, 0);
            String before = catalogueOf(platform, "inside");

            assertThat(Commands.run("strategy", "import", page.toString(), "--data", data.toString()))
                    .isZero();

            awaitTotals(platform, 0, 1, 1);
            assertThat(catalogueOf(platform, "inside")).isNotEqualTo(before);
            assertThat(catalogueOf(platform, "all")).isEqualTo(catalogueOf(platform, "inside"));
            assertThat(platform.caseOf("inside").path("status").asText()).isEqualTo("published");
            assertThat(platform.caseOf("inside").path("version").asInt()).isEqualTo(2);
            assertThat(platform.ledger().path("balanced").asBoolean()).isTrue();
        }
    }

    private static String catalogueOf(Platform platform, String id) throws Exception {
        return platform.caseOf(id)
                .path("revisions")
                .path(0)
                .path("assessment")
                .path("catalogueHash")
                .asText();
    }

    private static void awaitTotals(Platform platform, int competence, int participation, int none) {
        await().atMost(Duration.ofMinutes(3)).untilAsserted(() -> {
            assertThat(total(platform, "interne-kompetenzentwicklung")).isEqualTo(competence);
            assertThat(total(platform, "niedrigschwellige-teilhabe")).isEqualTo(participation);
            assertThat(total(platform, "general") + total(platform, "undecided"))
                    .isEqualTo(none);
            assertThat(total(platform, "*")).isEqualTo(2);
        });
    }

    private static int total(Platform platform, String goal) throws Exception {
        JsonNode found = platform.goal(goal);
        return found.path("total").asInt();
    }
}
