package org.mitschrift.standalone.pipeline;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.mitschrift.broker.BrokerSettings;
import org.mitschrift.broker.EmbeddedBroker;
import org.mitschrift.standalone.process.FreePorts;

/** The contract on the broker inside this JVM, in every test run. */
@SuppressWarnings("NullAway.Init") // JUnit's life cycle
class EmbeddedKafkaPipelineTest extends PipelineContract {
    @TempDir
    Path kafka;

    private EmbeddedBroker broker;

    @BeforeEach
    void startBroker() throws Exception {
        int row = FreePorts.row();
        broker = EmbeddedBroker.start(new BrokerSettings(kafka, row, row + 1));
    }

    @AfterEach
    void closeBroker() {
        broker.close();
    }

    @Override
    String bootstrapServers() {
        return broker.bootstrapServers();
    }
}
