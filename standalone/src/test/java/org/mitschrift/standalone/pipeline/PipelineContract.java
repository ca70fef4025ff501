package org.mitschrift.standalone.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mitschrift.contract.topics.Installation;
import org.mitschrift.kit.kafka.KafkaAddress;

/** What must hold on any Kafka: a submission in; its case, the counts and a balanced ledger out. */
abstract class PipelineContract {
    private static final String PROJECT = "smart-city-strategie";
    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    /** Of a cluster that has nothing of this installation yet. */
    abstract String bootstrapServers() throws Exception;

    @Test
    void takesSubmissionsAndShowsTheirCasesTheCountsAndABalancedLedger() throws Exception {
        KafkaAddress kafka = new KafkaAddress(bootstrapServers(), Installation.STANDALONE);
        try (Services services = Services.start(kafka, folder)) {
            await().atMost(SOON).until(services::areReady);

            assertThat(services.post("civil", "Meine Oma hat kein Smartphone, wie soll sie da mitmachen?"))
                    .isEqualTo(202);
            assertThat(services.post("rude", "Ihr seid doch alle Vollidioten da oben"))
                    .isEqualTo(202);

            await().atMost(SOON).untilAsserted(() -> {
                assertThat(statusOf(services, "civil")).isEqualTo("published");
                assertThat(statusOf(services, "rude")).isEqualTo("held");
            });
            await().atMost(SOON).untilAsserted(() -> {
                JsonNode ledger = services.analytics("/v1/ledger?project=" + PROJECT);
                assertThat(ledger.path("received").asInt()).isEqualTo(2);
                assertThat(ledger.path("published").asInt()).isEqualTo(1);
                assertThat(ledger.path("held").asInt()).isEqualTo(1);
                assertThat(ledger.path("balanced").asBoolean()).isTrue();
            });
            assertThat(services.analytics("/v1/goals?project=" + PROJECT).toString())
                    .contains("{\"goalId\":\"niedrigschwellige-teilhabe\",\"total\":1,\"published\":1")
                    .contains("{\"goalId\":\"*\",\"total\":2,\"published\":1,\"held\":1");
        }
    }

    private static String statusOf(Services services, String commentId) throws Exception {
        return services.moderation("/v1/comments/demo/" + commentId)
                .path("status")
                .asText();
    }
}
