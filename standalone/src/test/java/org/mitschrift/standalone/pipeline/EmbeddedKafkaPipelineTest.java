package org.mitschrift.standalone.pipeline;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.mitschrift.broker.BrokerSettings;
import org.mitschrift.broker.EmbeddedBroker;

/** The contract on the broker inside this JVM, in every test run. */
@SuppressWarnings("NullAway.Init") // JUnit's life cycle
class EmbeddedKafkaPipelineTest extends PipelineContract {
    @TempDir
    Path kafka;

    private EmbeddedBroker broker;

    @BeforeEach
    void startBroker() throws Exception {
        int port = freePort();
        broker = EmbeddedBroker.start(new BrokerSettings(kafka, port, freePort()));
    }

    @AfterEach
    void closeBroker() {
        broker.close();
    }

    @Override
    String bootstrapServers() {
        return broker.bootstrapServers();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
