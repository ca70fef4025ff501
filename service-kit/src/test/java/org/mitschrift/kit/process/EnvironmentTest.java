package org.mitschrift.kit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mitschrift.contract.topics.Installation;
import org.mitschrift.kit.kafka.KafkaAddress;

class EnvironmentTest {
    @TempDir
    Path folder;

    @Test
    void needsNothingButKafkasAddress() throws Exception {
        ProcessSettings settings =
                ProcessSettings.of(new Environment(Map.of("MITSCHRIFT_KAFKA_BOOTSTRAP", "kafka:9092")), 8081);

        assertThat(settings)
                .isEqualTo(new ProcessSettings(
                        new KafkaAddress("kafka:9092", Installation.STANDALONE), "127.0.0.1", 8081, Path.of("state")));
    }

    @Test
    void namesTheVariableThatIsMissing() {
        assertThatThrownBy(() -> ProcessSettings.of(new Environment(Map.of("MITSCHRIFT_KAFKA_BOOTSTRAP", " ")), 8081))
                .hasMessage("MITSCHRIFT_KAFKA_BOOTSTRAP is not set: it names Kafka's address, e.g. kafka:9092.");
    }

    @Test
    void namesTheVariableThatIsNoNumber() {
        for (String port : new String[] {"http", "0", "65536", "-1", "99999999999"}) {
            Environment environment =
                    new Environment(Map.of("MITSCHRIFT_KAFKA_BOOTSTRAP", "kafka:9092", "MITSCHRIFT_PORT", port));

            assertThatThrownBy(() -> ProcessSettings.of(environment, 8081))
                    .isInstanceOf(CannotRun.class)
                    .hasMessageStartingWith("MITSCHRIFT_PORT is a number from 1 to 65535");
        }
    }

    @Test
    void readsTheSecretFromItsFile() throws Exception {
        assertThat(secretIn("00112233445566778899aabbccddeeff\n").pseudonymSecret())
                .hasSize(16)
                .startsWith(0x00, 0x11, 0x22);
    }

    @Test
    void refusesASecretThatIsShortOrNotHexWithoutRepeatingIt() throws Exception {
        for (String text : new String[] {"", "0011", "correct horse battery staple, and some more"}) {
            assertThatThrownBy(() -> secretIn(text).pseudonymSecret())
                    .isInstanceOf(CannotRun.class)
                    .hasMessageContaining("at least 32 hex digits")
                    .hasMessageNotContaining("horse");
        }
    }

    @Test
    void saysWhichSecretsFileIsNotThere() {
        Environment environment = new Environment(Map.of(
                "MITSCHRIFT_PSEUDONYM_SECRET_FILE", folder.resolve("none").toString()));

        assertThatThrownBy(environment::pseudonymSecret)
                .hasMessageContaining("none")
                .hasMessageContaining("can't be read");
    }

    @Test
    void saysWhichAddressNoBrokerAnswersAt() {
        for (String address : new String[] {"127.0.0.1:1", "no-such-host.invalid:9092"}) {
            assertThatThrownBy(() -> BrokerWait.awaitBroker(
                            new KafkaAddress(address, Installation.STANDALONE), Duration.ofMillis(1)))
                    .isInstanceOf(CannotRun.class)
                    .hasMessageStartingWith("Kafka did not answer at " + address);
        }
    }

    private Environment secretIn(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("secret"), text);
        return new Environment(Map.of("MITSCHRIFT_PSEUDONYM_SECRET_FILE", file.toString()));
    }
}
