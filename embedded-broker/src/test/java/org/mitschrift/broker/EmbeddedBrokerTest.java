package org.mitschrift.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(90)
class EmbeddedBrokerTest {
    /** At every start, at every end; Kafka has no setting for either. */
    private static final List<String> KAFKA_ALWAYS_SAYS = List.of(
            "Performing controller activation.", "Attempting to close NetworkClient that has already been closed.");

    private final Path folder;

    EmbeddedBrokerTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void keepsWhatWasAcknowledgedOverARestart() throws Exception {
        BrokerSettings settings = on(folder);
        String clusterId;
        try (EmbeddedBroker broker = EmbeddedBroker.start(settings)) {
            Client client = new Client(broker.bootstrapServers());
            clusterId = client.clusterId();
            client.createTopic();
            client.write("kept");
            assertThat(client.read(1)).containsExactly("kept");
        }

        try (EmbeddedBroker broker = EmbeddedBroker.start(settings)) {
            Client client = new Client(broker.bootstrapServers());
            assertThat(client.clusterId()).isEqualTo(clusterId);
            client.write("continued");
            assertThat(client.read(2)).containsExactly("kept", "continued");
        }
    }

    @Test
    void showsWhatWasCommittedAndHidesWhatWasAborted() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(on(folder))) {
            Client client = new Client(broker.bootstrapServers());
            client.createTopic();
            client.abort("aborted");
            client.commit("committed");

            assertThat(client.read(1)).containsExactly("committed");
        }
    }

    @Test
    void leavesANeighbourInAnotherFolderAlone() throws Exception {
        try (EmbeddedBroker stays = EmbeddedBroker.start(on(folder.resolve("a")))) {
            Client staying = new Client(stays.bootstrapServers());
            staying.createTopic();
            try (EmbeddedBroker goes = EmbeddedBroker.start(on(folder.resolve("b")))) {
                Client going = new Client(goes.bootstrapServers());
                going.createTopic();
                going.write("b");
                staying.write("a");
                assertThat(going.read(1)).containsExactly("b");
                assertThat(going.clusterId()).isNotEqualTo(staying.clusterId());
            }
            staying.write("still here");
            assertThat(staying.read(2)).containsExactly("a", "still here");
        }
    }

    /** The tests' log shows WARN and worse, and nothing else writes to standard output. */
    @Test
    void warnsOfNothingButWhatKafkaAlwaysSaysAndClosesInTime() throws Exception {
        PrintStream console = System.out;
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        System.setOut(new PrintStream(seen, true, StandardCharsets.UTF_8));
        try {
            EmbeddedBroker broker = EmbeddedBroker.start(on(folder));
            Client client = new Client(broker.bootstrapServers());
            client.createTopic();
            client.commit("committed");
            client.read(1);
            long before = System.nanoTime();
            broker.close();
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
        } finally {
            System.setOut(console);
        }
        assertThat(seen.toString(StandardCharsets.UTF_8).lines())
                .noneMatch(line -> KAFKA_ALWAYS_SAYS.stream().noneMatch(line::contains));
    }

    @Test
    void saysWhichPortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            BrokerSettings settings = new BrokerSettings(folder, taken.getLocalPort(), freePort());

            assertThatThrownBy(() -> EmbeddedBroker.start(settings))
                    .isInstanceOf(BrokerStartException.class)
                    .hasMessage("Port " + taken.getLocalPort() + " on 127.0.0.1 is taken by another program.");
        }
    }

    @Test
    void saysThatAFileStandsWhereTheFolderShouldBe() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> EmbeddedBroker.start(on(file)))
                .isInstanceOf(BrokerStartException.class)
                .hasMessageContaining("The data folder " + file + " can't be used");
    }

    @Test
    void refusesAFolderInUseAndHarmsNothing() throws Exception {
        try (EmbeddedBroker first = EmbeddedBroker.start(on(folder))) {
            assertThatThrownBy(() -> EmbeddedBroker.start(on(folder)))
                    .isInstanceOf(BrokerStartException.class)
                    .hasMessage("The data folder " + folder + " is in use by another broker.");
            Client client = new Client(first.bootstrapServers());
            client.createTopic();
            client.write("fine");
            assertThat(client.read(1)).containsExactly("fine");
        }
    }

    @Test
    void hasLastWords() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LastWords.say(new PrintStream(out, true, StandardCharsets.UTF_8), "disk failed");

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("(disk failed)")
                .hasLineCount(1);
    }

    private static BrokerSettings on(Path folder) throws IOException {
        return new BrokerSettings(folder, freePort(), freePort());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
