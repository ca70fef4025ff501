package org.mitschrift.standalone.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mitschrift.standalone.process.FreePorts;
import org.mitschrift.standalone.process.MitschriftProcess;
import org.mitschrift.standalone.process.Platform;

/** SIGTERM under load: what is in flight is finished, and every 202 has its case after the next start. */
class TerminatedTest {
    private static final int ENDED_BY_SIGTERM = 128 + 15;
    private static final Duration SOON = Duration.ofSeconds(60);

    private final int port = FreePorts.row();

    @TempDir
    Path folder;

    @Test
    void finishesWhatIsInFlightAndLosesNone() throws Exception {
        Platform platform = new Platform(folder.resolve("data"), port);
        List<Knocking.Answer> answers;
        try (MitschriftProcess up = up()) {
            await().atMost(SOON).until(platform::isReady);
            Knocking knocking = Knocking.on(port + 1, platform.key());
            await().atMost(SOON).until(() -> knocking.count(202) > 300);

            up.terminate();

            assertThat(up.awaitExit(Duration.ofSeconds(20))).isEqualTo(ENDED_BY_SIGTERM);
            knocking.end();
            assertThat(up.printed()).doesNotContain(" WARN ", " ERROR ", "Exception");
            answers = knocking.answers();
        }
        assertThat(answers).extracting(Knocking.Answer::status).isSubsetOf(202, 503, 0);

        try (MitschriftProcess again = up()) {
            await().atMost(SOON).until(platform::isReady);
            for (Knocking.Answer answer : answers) {
                if (answer.status() == 202) {
                    await().pollDelay(Duration.ZERO).atMost(SOON).until(() -> platform.status(answer.commentId())
                            .equals("published"));
                }
            }
            assertThat(again.isAlive()).isTrue();
        }
    }

    private MitschriftProcess up() throws IOException {
        return MitschriftProcess.start(
                folder, "up", "--data", folder.resolve("data").toString(), "--port", "" + port);
    }
}
