package org.mitschrift.standalone.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mitschrift.broker.BrokerSettings;
import org.mitschrift.broker.EmbeddedBroker;
import org.mitschrift.contract.topics.Installation;
import org.mitschrift.ingest.IngestMain;
import org.mitschrift.kit.kafka.KafkaAddress;
import org.mitschrift.kit.kafka.TopicCreator;
import org.mitschrift.standalone.instance.Seeds;
import org.mitschrift.standalone.process.FreePorts;

/** A service as its image runs it: a process that knows nothing but its environment. */
class ServiceProcessTest {
    private static final int ENDED_BY_SIGTERM = 128 + 15;
    private static final String LOGGING = "-Dlogback.configurationFile=logback.xml"; // not the tests' own

    @Nullable
    private Process started;

    @TempDir
    Path folder;

    @AfterEach
    void endWhatATestLeft() {
        if (started != null) {
            started.destroyForcibly();
        }
    }

    @Test
    void getsReadyFromItsEnvironmentAloneAndEndsCleanlyOnSigterm() throws Exception {
        int port = FreePorts.row();
        try (EmbeddedBroker broker =
                EmbeddedBroker.start(new BrokerSettings(folder.resolve("kafka"), port + 1, port + 2))) {
            KafkaAddress kafka = new KafkaAddress(broker.bootstrapServers(), Installation.STANDALONE);
            TopicCreator.createMissing(kafka);
            Seeds.publishMissing(kafka, folder);
            Process ingest = ingest(Map.of(
                    "MITSCHRIFT_KAFKA_BOOTSTRAP", broker.bootstrapServers(),
                    "MITSCHRIFT_PORT", Integer.toString(port),
                    "MITSCHRIFT_STATE", folder.resolve("state").toString(),
                    "MITSCHRIFT_PSEUDONYM_SECRET_FILE",
                            folder.resolve("pseudonym.secret").toString()));

            await().atMost(Duration.ofSeconds(90)).ignoreExceptions().until(() -> isReady(port));
            ingest.destroy();

            assertThat(ingest.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(ingest.exitValue()).isEqualTo(ENDED_BY_SIGTERM);
            assertThat(output()).doesNotContain("WARN").doesNotContain("ERROR");
        }
    }

    @Test
    void saysInOneSentenceWhatItLacks() throws Exception {
        Process ingest = ingest(Map.of());

        assertThat(ingest.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(ingest.exitValue()).isEqualTo(2);
        assertThat(output().trim())
                .isEqualTo("ingest-service: MITSCHRIFT_KAFKA_BOOTSTRAP is not set: it names Kafka's address,"
                        + " e.g. kafka:9092.");
    }

    private Process ingest(Map<String, String> environment) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        ProcessBuilder builder = new ProcessBuilder(
                        java, LOGGING, "-Xmx300m", "-cp", classPath, IngestMain.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(log());
        builder.environment().keySet().removeIf(name -> name.startsWith("MITSCHRIFT_"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        started = process;
        return process;
    }

    private File log() {
        return folder.resolve("ingest.log").toFile();
    }

    private String output() throws IOException {
        return Files.readString(log().toPath());
    }

    private static boolean isReady(int port) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health/ready"))
                .build();
        return HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.discarding())
                        .statusCode()
                == 200;
    }
}
