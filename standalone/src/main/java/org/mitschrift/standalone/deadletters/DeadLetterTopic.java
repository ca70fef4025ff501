package org.mitschrift.standalone.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.comment.CommentRef;
import org.mitschrift.contract.topics.DeadLetterHeaders;
import org.mitschrift.contract.topics.Topic;
import org.mitschrift.contract.topics.Topics;
import org.mitschrift.kit.kafka.Clients;
import org.mitschrift.kit.kafka.KafkaAddress;

/** The topic of dead letters of one installation, read as it stands. Used by one thread. */
public final class DeadLetterTopic {
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(20);

    private final KafkaAddress kafka;
    private final TopicPartition partition;

    public DeadLetterTopic(KafkaAddress kafka) {
        this.kafka = kafka;
        this.partition = new TopicPartition(kafka.installation().name(Topics.DEAD_LETTERS), 0);
    }

    /** Hands over every dead letter that is there now, oldest first. */
    public void forEach(Consumer<DeadLetter> action) throws IOException {
        read(0, Long.MAX_VALUE, action);
    }

    public Optional<DeadLetter> find(long number) throws IOException {
        DeadLetter[] found = new DeadLetter[1];
        read(number, number + 1, letter -> found[0] = letter.number() == number ? letter : null);
        return Optional.ofNullable(found[0]);
    }

    private void read(long from, long to, Consumer<DeadLetter> action) throws IOException {
        try (KafkaConsumer<String, byte[]> consumer = Clients.reader(kafka, "dead-letters")) {
            consumer.assign(List.of(partition));
            long start =
                    consumer.beginningOffsets(List.of(partition), ANSWER_WITHIN).getOrDefault(partition, 0L);
            long end = Math.min(
                    to, consumer.endOffsets(List.of(partition), ANSWER_WITHIN).getOrDefault(partition, 0L));
            consumer.seek(partition, Math.max(from, start));
            long givenUp = System.nanoTime() + ANSWER_WITHIN.toNanos();
            while (consumer.position(partition, ANSWER_WITHIN) < end) {
                for (ConsumerRecord<String, byte[]> each : consumer.poll(Duration.ofMillis(500))) {
                    givenUp = System.nanoTime() + ANSWER_WITHIN.toNanos();
                    if (each.offset() < end) {
                        action.accept(DeadLetter.of(each));
                    }
                }
                if (System.nanoTime() > givenUp) {
                    throw new IOException("Kafka handed out no dead letter for " + ANSWER_WITHIN.toSeconds()
                            + " s: is its broker well?");
                }
            }
        }
    }

    /**
     * Sends the original bytes to the original topic under the original key, with the original headers.
     *
     * @throws IOException if it can't be sent there, or Kafka does not acknowledge it; then nothing was sent
     */
    public RecordMetadata replay(DeadLetter letter) throws IOException {
        String topic = requireOriginal(letter);
        ProducerRecord<String, byte[]> again =
                new ProducerRecord<>(topic, partition(letter), letter.key(), letter.value());
        for (Header header : letter.headers()) {
            if (!DeadLetter.isOfTheFailure(header)) {
                again.headers().add(header);
            }
        }
        again.headers().add(DeadLetter.REPLAY_OF, Long.toString(letter.number()).getBytes(UTF_8));
        try (KafkaProducer<String, byte[]> producer = Clients.patientProducer(kafka, "dead-letters")) {
            return producer.send(again).get();
        } catch (ExecutionException e) {
            throw new IOException("Kafka did not take dead letter " + letter.number() + ": try again", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while dead letter " + letter.number() + " was sent", e);
        }
    }

    /** A comment's shard follows from its key; any other record goes back to where it stood. */
    private static @Nullable Integer partition(DeadLetter letter) {
        String partition = letter.said(DeadLetterHeaders.PARTITION);
        try {
            CommentRef.parse(String.valueOf(letter.key()));
            return null;
        } catch (IllegalArgumentException e) {
            return partition.matches("\\d{1,5}") ? Integer.valueOf(partition) : null;
        }
    }

    private String requireOriginal(DeadLetter letter) throws IOException {
        boolean known = Topics.ALL.stream()
                .filter(topic -> !topic.equals(Topics.DEAD_LETTERS))
                .map((Topic<?> topic) -> kafka.installation().name(topic))
                .anyMatch(letter.topic()::equals);
        if (!known || letter.key() == null) {
            throw new IOException("Dead letter " + letter.number() + " can't be sent again: it names no "
                    + (known ? "key" : "topic of this installation") + ". Nothing was sent for it.");
        }
        return letter.topic();
    }
}
