package org.mitschrift.standalone.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.mitschrift.kit.kafka.KafkaAddress;
import org.mitschrift.kit.process.BrokerWait;
import org.mitschrift.kit.process.CannotRun;
import org.mitschrift.kit.process.Environment;
import org.mitschrift.standalone.instance.CannotStart;
import org.mitschrift.standalone.instance.KafkaSession;
import org.mitschrift.standalone.instance.Ports;
import org.mitschrift.standalone.instance.Secrets;
import picocli.CommandLine.Option;

/** Which system a command speaks of. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class SystemOptions {
    private static final Duration KAFKA_ANSWERS_WITHIN = Duration.ofSeconds(15);

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "./data",
            description = "Datenordner / data folder (${DEFAULT-VALUE})")
    private Path data;

    @Option(
            names = "--port",
            paramLabel = "BASE",
            defaultValue = "8080",
            description = "erster Port der Reihe / first port of the row (${DEFAULT-VALUE})")
    private int port;

    Path data() {
        return data;
    }

    Ports ports() {
        return new Ports(port);
    }

    /** A session with the broker of this system, or the one that {@code MITSCHRIFT_KAFKA_BOOTSTRAP} names. */
    KafkaSession session() throws CannotStart, CannotRun, InterruptedException {
        Optional<KafkaAddress> told = new Environment(System.getenv()).kafka();
        if (told.isPresent()) {
            BrokerWait.awaitBroker(told.get(), KAFKA_ANSWERS_WITHIN);
        }
        return KafkaSession.open(told, data, ports());
    }

    /** A cluster that is named says where Kafka is, not where the door is that comments must go through. */
    static void requireOwnDoor(Environment environment) throws CannotRun {
        if (environment.kafka().isPresent()) {
            throw new IllegalArgumentException(
                    Environment.KAFKA + " names another system, and comments go through its door: say"
                            + " --door URL and --key-file FILE, or leave the variable out.");
        }
    }

    /** The secret behind pseudonyms and signatures of the system that {@link #session} speaks to. */
    byte[] installationSecret() throws CannotRun, IOException {
        Environment environment = new Environment(System.getenv());
        return environment.kafka().isPresent() ? environment.pseudonymSecret() : Secrets.installationSecret(data);
    }
}
