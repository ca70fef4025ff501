package org.mitschrift.standalone.strategy;

import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.mitschrift.contract.comment.TextHash;
import org.mitschrift.contract.goals.CatalogueEvent;
import org.mitschrift.contract.goals.CatalogueEvent.Configured;
import org.mitschrift.contract.goals.GoalCatalogue;
import org.mitschrift.contract.json.Json;
import org.mitschrift.contract.topics.Topics;
import org.mitschrift.kit.kafka.Clients;
import org.mitschrift.kit.kafka.KafkaAddress;

/** Publishes a catalogue under its hash and activates it under the next number. */
public final class CataloguePublisher {
    private CataloguePublisher() {}

    /** @throws IOException if Kafka does not acknowledge; then the catalogue that was active stays so */
    public static String publish(KafkaAddress kafka, GoalCatalogue catalogue, int number, Instant at)
            throws IOException {
        String hash = TextHash.of(Json.bytes(catalogue));
        String project = catalogue.projectId();
        try (KafkaProducer<String, byte[]> producer = Clients.patientProducer(kafka, "catalogue")) {
            send(producer, kafka, project + "/" + hash, new CatalogueEvent.Published(hash, catalogue));
            send(producer, kafka, project + "/" + number, new CatalogueEvent.Activated(project, number, hash, at));
        }
        return hash;
    }

    /** @throws IOException if Kafka does not acknowledge; then the settings that held stay so */
    public static void configure(KafkaAddress kafka, Configured settings) throws IOException {
        try (KafkaProducer<String, byte[]> producer = Clients.patientProducer(kafka, "catalogue")) {
            send(producer, kafka, settings.projectId() + "/settings/" + settings.number(), settings);
        }
    }

    private static void send(
            KafkaProducer<String, byte[]> producer, KafkaAddress kafka, String key, CatalogueEvent event)
            throws IOException {
        String topic = kafka.installation().name(Topics.GOALS_CATALOGUE);
        byte[] value = Topics.GOALS_CATALOGUE.serde().serializer().serialize(topic, event);
        try {
            producer.send(new ProducerRecord<>(topic, key, value)).get();
        } catch (ExecutionException e) {
            throw new IOException("Kafka did not take the catalogue: try again", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the catalogue was sent", e);
        }
    }
}
