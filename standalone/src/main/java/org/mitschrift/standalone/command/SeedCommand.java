package org.mitschrift.standalone.command;

import java.util.concurrent.Callable;
import org.mitschrift.standalone.instance.KafkaSession;
import org.mitschrift.standalone.instance.Seeds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mitschrift seed}: gives a new installation on a Kafka of its own what the standalone begins with. */
@Command(
        name = "seed",
        description = "Legt Zielkatalog, Schlüssel und Geheimnis an, wo sie fehlen."
                + " / Makes the goal catalogue, a key and the secret where they are missing.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class SeedCommand implements Callable<Integer> {
    @Mixin
    private SystemOptions system;

    @Override
    public Integer call() throws Exception {
        try (KafkaSession session = system.session()) {
            Seeds.publishMissing(session.kafka(), system.data());
        }
        return 0;
    }
}
