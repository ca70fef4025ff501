package org.mitschrift.standalone.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mitschrift.standalone.instance.CannotStart;
import org.mitschrift.standalone.instance.KafkaSession;
import org.mitschrift.standalone.instance.Ports;
import picocli.CommandLine.Option;

/** Which system a command speaks of. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class SystemOptions {
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
    KafkaSession session() throws CannotStart {
        @Nullable String told = System.getenv("MITSCHRIFT_KAFKA_BOOTSTRAP");
        return KafkaSession.open(told, data, ports());
    }
}
