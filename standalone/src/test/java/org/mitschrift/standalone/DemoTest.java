package org.mitschrift.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mitschrift.standalone.process.FreePorts;
import org.mitschrift.standalone.process.MitschriftProcess;
import org.mitschrift.standalone.process.Platform;

/** The demo as a newcomer sees it: a process of its own. */
class DemoTest {
    private static final Pattern SUMMARY = Pattern.compile("accepted (\\d+), abgelehnt / refused 0");
    private static final int ENDED_BY_SIGTERM = 128 + 15;

    private final int port = FreePorts.row();

    @TempDir
    Path folder;

    @Test
    void decidesEveryCommentWithoutAWarningAndTwiceIsAsGoodAsOnce() throws Exception {
        Platform platform = new Platform(folder.resolve("data"), port);
        int first;
        try (MitschriftProcess demo = demo()) {
            first = awaitDecided(demo, platform);
            assertThat(first).isGreaterThanOrEqualTo(120);
            endsQuietly(demo);
        }
        try (MitschriftProcess again = demo()) {
            assertThat(awaitDecided(again, platform)).isEqualTo(first);
            endsQuietly(again);
        }
    }

    private MitschriftProcess demo() throws IOException {
        return MitschriftProcess.start(
                folder, "demo", "--data", folder.resolve("data").toString(), "--port", "" + port);
    }

    /** Waits until all that were accepted have a case; returns how many comments that are. */
    private static int awaitDecided(MitschriftProcess demo, Platform platform) throws IOException {
        await().atMost(Duration.ofMinutes(2)).until(() -> {
            assertThat(demo.isAlive()).as(demo::printed).isTrue();
            return demo.out().contains("Ctrl-C");
        });
        Matcher summary = SUMMARY.matcher(demo.out());
        assertThat(summary.find()).as(demo::printed).isTrue();
        int accepted = Integer.parseInt(summary.group(1));
        await().atMost(Duration.ofMinutes(3)).untilAsserted(() -> {
            JsonNode ledger = platform.ledger();
            assertThat(ledger.path("inFlight").asInt()).isZero();
            assertThat(ledger.path("balanced").asBoolean()).isTrue();
            assertThat(ledger.path("received").asInt()).isBetween(120, accepted);
        });
        return platform.ledgerReceived();
    }

    private static void endsQuietly(MitschriftProcess demo) throws Exception {
        demo.terminate();
        assertThat(demo.awaitExit(Duration.ofSeconds(10))).isEqualTo(ENDED_BY_SIGTERM);
        assertThat(demo.printed()).doesNotContain(" WARN ", " ERROR ", "Exception");
    }
}
