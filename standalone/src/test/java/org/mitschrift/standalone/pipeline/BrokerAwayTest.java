package org.mitschrift.standalone.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mitschrift.broker.BrokerSettings;
import org.mitschrift.broker.EmbeddedBroker;
import org.mitschrift.contract.topics.Installation;
import org.mitschrift.kit.kafka.KafkaAddress;

/**
 * No 202 is ever lost. The broker is away for six seconds here; with {@code -Dmitschrift.test.away=60} for as long as the
 * door's promise says.
 */
@Timeout(300)
@SuppressWarnings("NullAway.Init") // JUnit's life cycle
class BrokerAwayTest {
    private static final Duration AWAY = Duration.ofSeconds(Integer.getInteger("mitschrift.test.away", 6));

    @TempDir
    Path folder;

    private BrokerSettings settings;

    @BeforeEach
    void choosePorts() {
        int port = freePair();
        settings = new BrokerSettings(folder.resolve("kafka"), port, port + 1);
    }

    @Test
    void everyAcknowledgedCommentHasItsCaseThoughTheBrokerWasAway() throws Exception {
        EmbeddedBroker broker = EmbeddedBroker.start(settings);
        KafkaAddress kafka = new KafkaAddress(broker.bootstrapServers(), Installation.STANDALONE);
        try (Services services = Services.start(kafka, folder)) {
            await().atMost(Duration.ofSeconds(60)).until(services::areReady);
            Knocking knocking = Knocking.on(services.ingest().port(), services.key());
            await().atMost(Duration.ofSeconds(20)).until(() -> knocking.count(202) > 200);

            broker.close();
            await().pollDelay(AWAY).atMost(AWAY.plusSeconds(20)).until(() -> knocking.count(503) > 20);
            assertThat(knocking.otherWays()).hasSize(4).allSatisfy(BrokerAwayTest::isRefused);
            broker = EmbeddedBroker.start(settings);

            long before = knocking.count(202);
            await().atMost(Duration.ofSeconds(30)).until(() -> knocking.count(202) > before + 200);
            assertThat(knocking.answers()).allSatisfy(BrokerAwayTest::isClear);

            services.ingest().close(); // told to end under load
            knocking.end();
            assertThat(knocking.answers()).extracting(Knocking.Answer::status).isSubsetOf(202, 503, 0);
            everyAcknowledgedHasItsCase(services, knocking.answers());
        } finally {
            broker.close();
        }
    }

    private static void isClear(Knocking.Answer answer) {
        assertThat(answer.status()).isIn(202, 503);
        if (answer.status() == 503) {
            isRefused(answer);
        }
    }

    private static void isRefused(Knocking.Answer answer) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.millis()).isLessThanOrEqualTo(2000);
        assertThat(answer.saysWhenToRetry()).isTrue();
    }

    private static void everyAcknowledgedHasItsCase(Services services, List<Knocking.Answer> answers) {
        for (Knocking.Answer answer : answers) {
            if (answer.status() == 202) {
                await().pollDelay(Duration.ZERO).atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(
                                services.moderation("/v1/comments/demo/" + answer.commentId())
                                        .path("currentRevision")
                                        .asInt())
                        .as(answer.commentId())
                        .isEqualTo(1));
            }
        }
    }

    /** Below the range the system hands out by itself: nobody takes them while the broker is away. */
    private static int freePair() {
        for (int port = 19_001; port < 30_000; port += 10) {
            if (isFree(port) && isFree(port + 1)) {
                return port;
            }
        }
        throw new IllegalStateException("No two free ports");
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
