package org.mitschrift.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mitschrift.standalone.process.FreePorts;
import org.mitschrift.standalone.process.MitschriftProcess;
import org.mitschrift.standalone.process.Platform;

/** Two instances side by side, and what can't be started: exit code 2 and one sentence that says what to do. */
class StartTest {
    @TempDir
    Path folder;

    @Test
    void twoInstancesNeverDisturbEachOtherAndWhatIsTakenIsSaid() throws Exception {
        int one = FreePorts.row();
        try (MitschriftProcess first = up("one", one)) {
            Platform firstPlatform = new Platform(folder.resolve("one"), one);
            await().atMost(Duration.ofMinutes(3)).until(firstPlatform::isReady);
            assertThat(refusal(up("one", FreePorts.row())))
                    .contains("one is in use")
                    .contains("--data");
            assertThat(refusal(up("three", one)))
                    .containsPattern("Port \\d+ is taken")
                    .contains("--port");

            int two = FreePorts.row();
            try (MitschriftProcess second = up("two", two)) {
                Platform secondPlatform = new Platform(folder.resolve("two"), two);
                await().atMost(Duration.ofMinutes(3)).until(secondPlatform::isReady);
                assertThat(firstPlatform.post("same", "Ein Vorschlag zur Strategie."))
                        .isEqualTo(202);
                assertThat(secondPlatform.post("same", "Ein anderer Vorschlag."))
                        .isEqualTo(202);
                assertThat(secondPlatform.post("other", "Noch ein Vorschlag.")).isEqualTo(202);
                awaitReceived(firstPlatform, 1);
                awaitReceived(secondPlatform, 2);
                assertThat(second.isAlive()).isTrue();
            }
            assertThat(firstPlatform.isReady()).isTrue();
            assertThat(first.isAlive()).isTrue();
        }
    }

    @Test
    void refusesAFolderOfANewerVersionAndLeavesItAsItIs() throws Exception {
        Path newer = Files.createDirectories(folder.resolve("newer"));
        Files.writeString(newer.resolve("version"), "99\n");

        assertThat(refusal(up("newer", FreePorts.row()))).contains("newer Mitschrift (version 99)");
        assertThat(newer.resolve("version")).hasContent("99");
        assertThat(newer.resolve("kafka")).doesNotExist();
    }

    private MitschriftProcess up(String data, int port) throws IOException {
        return MitschriftProcess.start(
                folder, "up", "--data", folder.resolve(data).toString(), "--port", "" + port);
    }

    /** The one line on standard error of a process that ends with exit code 2. */
    private static String refusal(MitschriftProcess process) throws Exception {
        try (process) {
            assertThat(process.awaitExit(Duration.ofMinutes(3))).isEqualTo(2);
            assertThat(process.out()).isEmpty();
            assertThat(process.err().strip()).hasLineCount(1);
            return process.err();
        }
    }

    private static void awaitReceived(Platform platform, int comments) {
        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(platform.ledgerReceived()).isEqualTo(comments));
    }
}
