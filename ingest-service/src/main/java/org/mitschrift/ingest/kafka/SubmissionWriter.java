package org.mitschrift.ingest.kafka;

import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.mitschrift.contract.submission.Submission;
import org.mitschrift.contract.topics.CloudEventHeaders;
import org.mitschrift.contract.topics.Topics;
import org.mitschrift.kit.kafka.Clients;
import org.mitschrift.kit.kafka.KafkaAddress;

/** Writes submissions and returns only when Kafka has them with acks=all. Safe for all threads. */
public final class SubmissionWriter implements AutoCloseable {
    /** Kafka did not acknowledge in time; the submission may be sent again. */
    public static final class NotAcknowledged extends Exception {
        private static final long serialVersionUID = 1L;

        NotAcknowledged(Throwable cause) {
            super("Kafka did not acknowledge", cause);
        }
    }

    private final Producer<String, byte[]> producer;
    private final String topic;

    public SubmissionWriter(KafkaAddress kafka) {
        this.producer = Clients.producer(kafka, "door");
        this.topic = kafka.installation().name(Topics.COMMENTS_SUBMITTED);
    }

    /** @throws NotAcknowledged within two seconds if the broker is away */
    public void write(Submission submission, Instant now) throws NotAcknowledged {
        byte[] value = Topics.COMMENTS_SUBMITTED.serde().serializer().serialize(topic, submission);
        ProducerRecord<String, byte[]> sent = new ProducerRecord<>(topic, submission.recordKey(), value);
        CloudEventHeaders.add(sent.headers(), submission.eventType(), submission.source(), submission.recordKey(), now);
        try {
            producer.send(sent).get(2, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            throw new NotAcknowledged(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotAcknowledged(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
