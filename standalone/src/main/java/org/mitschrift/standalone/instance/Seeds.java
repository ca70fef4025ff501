package org.mitschrift.standalone.instance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.mitschrift.contract.access.AccessKey;
import org.mitschrift.contract.comment.TextHash;
import org.mitschrift.contract.goals.GoalCatalogue;
import org.mitschrift.contract.json.Json;
import org.mitschrift.kit.access.KeyWriter;
import org.mitschrift.kit.kafka.KafkaAddress;
import org.mitschrift.standalone.strategy.CataloguePublisher;

/** What a new installation begins with: the shipped goal catalogue and a key for the source {@code demo}. */
final class Seeds {
    private static final String DONE = "seeded";

    private Seeds() {}

    static void publish(KafkaAddress kafka, Path folder) throws IOException {
        if (Files.exists(folder.resolve(DONE))) {
            return;
        }
        String key = demoKey(folder);
        AccessKey accessKey = AccessKey.of(TextHash.of(key), "demo", AccessKey.PLATFORM, Instant.now());
        CataloguePublisher.publish(kafka, shippedCatalogue(), 1, Instant.now());
        KeyWriter.write(kafka, accessKey);
        Files.createFile(folder.resolve(DONE));
    }

    /** The key of the platform {@code demo}, made at the first start. */
    static String demoKey(Path folder) throws IOException {
        return Secrets.readOrMake(folder.resolve("demo.key"));
    }

    static GoalCatalogue shippedCatalogue() throws IOException {
        try (InputStream in = Seeds.class.getResourceAsStream("/catalogue/smart-city-strategie.json")) {
            return Json.read(Objects.requireNonNull(in).readAllBytes(), GoalCatalogue.class);
        }
    }
}
