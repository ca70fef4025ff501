package org.mitschrift.standalone.instance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.mitschrift.contract.access.AccessKey;
import org.mitschrift.contract.comment.TextHash;
import org.mitschrift.contract.goals.GoalCatalogue;
import org.mitschrift.contract.json.Json;
import org.mitschrift.contract.topics.Topics;
import org.mitschrift.kit.kafka.Clients;
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
        AccessKey accessKey = new AccessKey(TextHash.of(key), "demo", "platform", Instant.now(), false);
        CataloguePublisher.publish(kafka, shippedCatalogue(), 1, Instant.now());
        send(kafka, accessKey);
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

    private static void send(KafkaAddress kafka, AccessKey key) throws IOException {
        String topic = kafka.installation().name(Topics.ACCESS_KEYS);
        byte[] value = Topics.ACCESS_KEYS.serde().serializer().serialize(topic, key);
        try (KafkaProducer<String, byte[]> producer = Clients.producer(kafka, "seeds")) {
            producer.send(new ProducerRecord<>(topic, key.hash(), value)).get();
        } catch (ExecutionException e) {
            throw new IOException("Kafka did not take the first key: start again", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the first key was sent", e);
        }
    }
}
