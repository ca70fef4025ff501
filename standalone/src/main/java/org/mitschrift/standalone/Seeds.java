package org.mitschrift.standalone;

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
import org.mitschrift.contract.goals.CatalogueEvent;
import org.mitschrift.contract.goals.GoalCatalogue;
import org.mitschrift.contract.json.Json;
import org.mitschrift.contract.topics.Topic;
import org.mitschrift.contract.topics.Topics;
import org.mitschrift.kit.kafka.Clients;
import org.mitschrift.kit.kafka.KafkaAddress;

/** What a new installation begins with: the shipped goal catalogue and a key for the source {@code demo}. */
final class Seeds {
    private static final String DONE = "seeded";

    private Seeds() {}

    static void publish(KafkaAddress kafka, Path folder) throws IOException {
        if (Files.exists(folder.resolve(DONE))) {
            return;
        }
        GoalCatalogue catalogue = shippedCatalogue();
        String hash = TextHash.of(Json.bytes(catalogue));
        String key = Secrets.readOrMake(folder.resolve("demo.key"));
        AccessKey accessKey = new AccessKey(TextHash.of(key), "demo", "platform", Instant.now(), false);
        String project = catalogue.projectId();
        try (KafkaProducer<String, byte[]> producer = Clients.producer(kafka, "seeds")) {
            send(
                    producer,
                    kafka,
                    Topics.GOALS_CATALOGUE,
                    project + "/" + hash,
                    new CatalogueEvent.Published(hash, catalogue));
            send(
                    producer,
                    kafka,
                    Topics.GOALS_CATALOGUE,
                    project + "/1",
                    new CatalogueEvent.Activated(project, 1, hash, Instant.now()));
            send(producer, kafka, Topics.ACCESS_KEYS, accessKey.hash(), accessKey);
        }
        Files.createFile(folder.resolve(DONE));
    }

    static GoalCatalogue shippedCatalogue() throws IOException {
        try (InputStream in = Seeds.class.getResourceAsStream("/catalogue/smart-city-strategie.json")) {
            return Json.read(Objects.requireNonNull(in).readAllBytes(), GoalCatalogue.class);
        }
    }

    private static <T> void send(
            KafkaProducer<String, byte[]> producer, KafkaAddress kafka, Topic<T> topic, String key, T value)
            throws IOException {
        String name = kafka.installation().name(topic);
        try {
            producer.send(new ProducerRecord<>(
                            name, key, topic.serde().serializer().serialize(name, value)))
                    .get();
        } catch (ExecutionException e) {
            throw new IOException("Kafka did not take the first " + topic.name(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }
}
