package org.mitschrift.kit.process;

import java.nio.file.Path;
import org.mitschrift.kit.kafka.KafkaAddress;

/** What every service is told by its environment. */
public record ProcessSettings(KafkaAddress kafka, String host, int port, Path stateFolder) {

    static ProcessSettings of(Environment environment, int portUnlessSet) throws CannotRun {
        return new ProcessSettings(
                environment.requiredKafka(),
                environment.host(),
                environment.port(portUnlessSet),
                environment.stateFolder());
    }
}
