package org.mitschrift.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mitschrift.standalone.instance.Instance;
import org.mitschrift.standalone.instance.Ports;

/** What the door's README tells a platform's developer to type does what it says, word for word. */
class QuickstartTest {
    private static final Path README = Path.of("../ingest-service/README.md");

    @TempDir
    Path folder;

    @Test
    void curlPythonAndJavaSendAComment() throws Exception {
        Ports ports = freeRowOfPorts();
        try (Instance instance = Instance.start(folder.resolve("data"), ports)) {
            await().atMost(Duration.ofSeconds(60)).until(instance::isReady);
            String door = instance.addresses().ingest();

            assertThat(run(door, "bash", "-e", script("curl", "sh")))
                    .contains("\"status\":\"received\"")
                    .contains("\"commentId\":\"curl-1\"");
            assertThat(run(door, "python3", script("Python", "python")))
                    .startsWith("202")
                    .contains("python-1");
            assertThat(run(door, "java", script("Java", "java"))).startsWith("202 {\"commentId\":\"java-1\"");
        }
    }

    /** The block under a heading, as a file: at most a dozen lines, or it is no quickstart. */
    private String script(String heading, String language) throws IOException {
        Matcher block = Pattern.compile("### " + heading + "\n```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(README));
        assertThat(block.find()).as(heading).isTrue();
        assertThat(block.group(1).lines().count()).isLessThanOrEqualTo(11);
        return Files.writeString(folder.resolve("Send." + language), block.group(1))
                .toString();
    }

    private String run(String door, String... words) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(List.of(words)).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DOOR", door);
        builder.environment().put("PYTHONUTF8", "1");
        builder.environment()
                .put("KEY", Files.readString(folder.resolve("data/demo.key")).trim());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }

    private static Ports freeRowOfPorts() {
        for (int base = 25_000; base < 30_000; base += 20) {
            if (isFree(base + 1) && isFree(base + 2) && isFree(base + 3) && isFree(base + 10) && isFree(base + 11)) {
                return new Ports(base);
            }
        }
        throw new IllegalStateException("No free row of ports");
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
