package org.mitschrift.standalone.pipeline;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.testcontainers.kafka.KafkaContainer;

/** The contract on Kafka's own image, where a container engine answers. */
@Tag("docker")
class ContainerKafkaPipelineTest extends PipelineContract {
    private final KafkaContainer kafka = new KafkaContainer("apache/kafka:4.3.1");

    @BeforeEach
    void startBroker() {
        kafka.start();
    }

    @AfterEach
    void closeBroker() {
        kafka.stop();
    }

    @Override
    String bootstrapServers() {
        return kafka.getBootstrapServers();
    }
}
