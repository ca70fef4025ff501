package org.mitschrift.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mitschrift.standalone.process.FreePorts;
import org.mitschrift.standalone.process.MitschriftProcess;
import org.mitschrift.standalone.process.Platform;

/** A process killed in the middle of its work: nothing that was acknowledged is lost, and nothing is there twice. */
class KilledTest {
    private static final int COMMENTS = 200;
    private static final int KILL_AFTER = 100;
    private static final int AT_ONCE = 4;

    private final int port = FreePorts.row();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

    @TempDir
    Path folder;

    @Test
    void keepsEveryAcknowledgedCommentOnceAndGoesOnWithinFifteenSeconds() throws Exception {
        Path data = folder.resolve("data");
        Platform platform = new Platform(data, port);
        List<String> ids = IntStream.range(0, COMMENTS).mapToObj(i -> "k-" + i).toList();

        try (MitschriftProcess first = start(data)) {
            await().atMost(Duration.ofMinutes(3)).until(platform::isReady);
            sendAll(platform, ids, () -> {
                if (acknowledged.size() >= KILL_AFTER) {
                    first.kill();
                }
            });
        }
        assertThat(acknowledged).hasSizeBetween(KILL_AFTER, COMMENTS - 1);

        long restarted = System.nanoTime();
        try (MitschriftProcess second = start(data)) {
            await().pollInterval(Duration.ofMillis(50))
                    .atMost(Duration.ofMinutes(3))
                    .until(platform::isReady);
            String firstNew = ids.stream()
                    .filter(id -> !acknowledged.contains(id))
                    .findFirst()
                    .orElseThrow();
            send(platform, firstNew);
            await().pollInterval(Duration.ofMillis(50))
                    .atMost(Duration.ofMinutes(3))
                    .until(() -> platform.status(firstNew).equals("published"));
            assertThat(Duration.ofNanos(System.nanoTime() - restarted)).isLessThan(Duration.ofSeconds(15));

            sendAll(platform, ids, () -> {});
            assertThat(acknowledged).hasSize(COMMENTS);
            assertEachHasOneCase(platform);
            assertThat(second.isAlive()).isTrue();
        }
    }

    private MitschriftProcess start(Path data) throws IOException {
        return MitschriftProcess.start(folder, "up", "--data", data.toString(), "--port", "" + port);
    }

    /** Sends what is not acknowledged yet, four at a time. */
    private void sendAll(Platform platform, List<String> ids, Runnable afterEach) throws InterruptedException {
        ConcurrentLinkedQueue<String> open = new ConcurrentLinkedQueue<>(
                ids.stream().filter(id -> !acknowledged.contains(id)).toList());
        ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE);
        for (int i = 0; i < AT_ONCE; i++) {
            senders.execute(() -> {
                for (String id = open.poll(); id != null; id = open.poll()) {
                    send(platform, id);
                    afterEach.run();
                }
            });
        }
        senders.shutdown();
        assertThat(senders.awaitTermination(120, TimeUnit.SECONDS)).isTrue();
    }

    private void send(Platform platform, String id) {
        try {
            if (platform.post(id, "Kommentar " + id + " zur Strategie, mit einem Vorschlag.") == 202) {
                acknowledged.add(id);
            }
        } catch (IOException e) { // killed: no answer, so no promise
            acknowledged.remove(id);
        }
    }

    private void assertEachHasOneCase(Platform platform) {
        await().atMost(Duration.ofMinutes(3)).untilAsserted(() -> {
            JsonNode ledger = platform.ledger();
            assertThat(ledger.path("received").asInt()).isEqualTo(COMMENTS);
            assertThat(ledger.path("inFlight").asInt()).isZero();
            assertThat(ledger.path("balanced").asBoolean()).isTrue();
            assertThat(platform.goal("*").path("total").asInt()).isEqualTo(COMMENTS);
        });
        assertThat(acknowledged).allSatisfy(id -> {
            JsonNode found = platform.caseOf(id);
            assertThat(found.path("ref").asText()).isEqualTo("demo/" + id);
            assertThat(found.path("version").asInt()).isEqualTo(1);
            assertThat(found.path("revisions")).hasSize(1);
        });
    }
}
