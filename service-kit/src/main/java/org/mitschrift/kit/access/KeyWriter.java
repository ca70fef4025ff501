package org.mitschrift.kit.access;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.mitschrift.contract.access.AccessKey;
import org.mitschrift.contract.topics.Topics;
import org.mitschrift.kit.kafka.Clients;
import org.mitschrift.kit.kafka.KafkaAddress;

/** Writes keys to {@code access.keys}; every service follows within moments. */
public final class KeyWriter {
    private KeyWriter() {}

    /** @throws IOException if Kafka does not acknowledge; then nothing has changed */
    public static void write(KafkaAddress kafka, AccessKey key) throws IOException {
        String topic = kafka.installation().name(Topics.ACCESS_KEYS);
        byte[] value = Topics.ACCESS_KEYS.serde().serializer().serialize(topic, key);
        try (KafkaProducer<String, byte[]> producer = Clients.patientProducer(kafka, "keys")) {
            producer.send(new ProducerRecord<>(topic, key.hash(), value)).get();
        } catch (ExecutionException e) {
            throw new IOException("Kafka did not take the key: try again", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the key was sent", e);
        }
    }
}
