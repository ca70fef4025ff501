package org.mitschrift.standalone.instance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.mitschrift.contract.access.AccessKey;
import org.mitschrift.contract.comment.TextHash;
import org.mitschrift.contract.goals.GoalCatalogue;
import org.mitschrift.contract.json.Json;
import org.mitschrift.kit.access.KeyRing;
import org.mitschrift.kit.access.KeyWriter;
import org.mitschrift.kit.goals.Catalogues;
import org.mitschrift.kit.kafka.KafkaAddress;
import org.mitschrift.standalone.strategy.CataloguePublisher;

/** What a new installation begins with: the shipped goal catalogue, a key for the source {@code demo}, a secret. */
public final class Seeds {
    private static final String DONE = "seeded";
    private static final Duration READS_WITHIN = Duration.ofSeconds(20);

    private Seeds() {}

    static void publish(KafkaAddress kafka, Path folder) throws IOException {
        if (Files.exists(folder.resolve(DONE))) {
            return;
        }
        String key = readDemoKey(folder);
        CataloguePublisher.publish(kafka, shippedCatalogue(), 1, Instant.now());
        KeyWriter.write(kafka, demoKey(key));
        Files.createFile(folder.resolve(DONE));
    }

    /**
     * The same for a cluster that is not ours: what it has stays as it is, a revoked key too.
     *
     * @param folder where the key and the pseudonyms' secret are, or are made
     */
    public static void publishMissing(KafkaAddress kafka, Path folder) throws IOException, InterruptedException {
        Secrets.installationSecret(folder);
        String key = readDemoKey(folder);
        GoalCatalogue shipped = shippedCatalogue();
        try (Catalogues catalogues = Catalogues.follow(kafka, "seed");
                KeyRing keys = KeyRing.follow(kafka, "seed")) {
            if (!catalogues.awaitCaughtUp(READS_WITHIN) || !keys.awaitCaughtUp(READS_WITHIN)) {
                throw new IOException("Kafka did not hand out catalogue and keys within " + READS_WITHIN.toSeconds()
                        + " s: look into its log.");
            }
            if (catalogues.of(shipped.projectId()).isEmpty()) {
                CataloguePublisher.publish(kafka, shipped, 1, Instant.now());
            }
            if (!keys.knows(key)) {
                KeyWriter.write(kafka, demoKey(key));
            }
        }
    }

    /** The key of the platform {@code demo}, made at the first start. */
    static String readDemoKey(Path folder) throws IOException {
        return Secrets.readOrMake(folder.resolve("demo.key"));
    }

    /** The catalogue this release is shipped with. */
    public static GoalCatalogue shippedCatalogue() throws IOException {
        try (InputStream in = Seeds.class.getResourceAsStream("/catalogue/smart-city-strategie.json")) {
            return Json.read(Objects.requireNonNull(in).readAllBytes(), GoalCatalogue.class);
        }
    }

    private static AccessKey demoKey(String key) {
        return AccessKey.of(TextHash.of(key), "demo", AccessKey.PLATFORM, Instant.now());
    }
}
