package org.mitschrift.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mitschrift.standalone.instance.Instance;
import org.mitschrift.standalone.instance.Ports;
import org.mitschrift.standalone.process.FreePorts;
import org.mitschrift.standalone.process.Platform;

/** A short reply takes over the goals of the comment it answers, however close the two come. */
class RepliesTest {
    private static final String GOAL = "niedrigschwellige-teilhabe";
    private static final String GRANDMOTHER =
            "Meine Oma hat kein Smartphone, wie soll sie da einen Termin im Bürgeramt bekommen?";
    private static final String AGREED = "Genau, das sehe ich auch so.";

    @TempDir
    static Path folder;

    private static Instance instance;
    private static Platform platform;

    @BeforeAll
    static void start() throws Exception {
        int port = FreePorts.row();
        instance = Instance.start(folder, new Ports(port));
        instance.awaitReady(Duration.ofMinutes(3));
        platform = new Platform(folder, port);
    }

    @AfterAll
    static void end() {
        instance.close();
    }

    @Test
    void aReplyInTheMomentAfterItsParentHasItsGoalAtADiscount() throws Exception {
        platform.post("parent", GRANDMOTHER);
        platform.reply("reply", "parent", AGREED);

        awaitGoal("reply");

        assertThat(score("reply")).isGreaterThanOrEqualTo(0.5).isLessThan(score("parent"));
        assertThat(assessment("reply").at("/parent/commentId").asText()).isEqualTo("parent");
        assertThat(platform.status("reply")).isEqualTo("published");
        assertThat(platform.analyseReply("parent", AGREED).path("goalState").asText())
                .isEqualTo("assigned");
    }

    @Test
    void aReplyBeforeItsParentIsReadAgainAndTheNumbersFollow() throws Exception {
        platform.reply("early", "late", AGREED);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> platform.status("early").equals("published"));
        assertThat(assessment("early").at("/analysis/goalState").asText()).isNotEqualTo("assigned");
        long before = platform.goal(GOAL).path("published").asLong();

        platform.post("late", GRANDMOTHER);
        awaitGoal("early");

        assertThat(platform.caseOf("early").path("version").asInt()).isEqualTo(2);
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            assertThat(platform.goal(GOAL).path("published").asLong()).isGreaterThanOrEqualTo(before + 2);
            assertThat(platform.ledger().path("balanced").asBoolean()).isTrue();
        });
    }

    private static void awaitGoal(String id) {
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(
                        assessment(id).at("/analysis/goalState").asText())
                .isEqualTo("assigned"));
    }

    private static double score(String id) throws IOException {
        for (JsonNode goal : assessment(id).at("/analysis/goals")) {
            if (goal.path("id").asText().equals(GOAL)) {
                return goal.path("score").asDouble();
            }
        }
        return 0;
    }

    private static JsonNode assessment(String id) throws IOException {
        return platform.caseOf(id).at("/revisions/0/assessment");
    }
}
