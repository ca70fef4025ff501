package org.mitschrift.ingest.kafka;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.submission.AuthorErased;
import org.mitschrift.contract.submission.Submission;
import org.mitschrift.contract.topics.CloudEventHeaders;
import org.mitschrift.contract.topics.Topics;
import org.mitschrift.kit.kafka.Clients;
import org.mitschrift.kit.kafka.KafkaAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes submissions and returns only when Kafka has them with acks=all. Safe for all threads. */
public final class SubmissionWriter implements AutoCloseable {
    /** Kafka did not acknowledge in time; the submission may be sent again. */
    public static final class NotAcknowledged extends Exception {
        private static final long serialVersionUID = 1L;

        NotAcknowledged(@Nullable Throwable cause) {
            super("Kafka did not acknowledge", cause);
        }
    }

    /** A submission on its way to Kafka. */
    public static final class Pending {
        private final Future<RecordMetadata> sent;
        private final long deadline;

        private Pending(Future<RecordMetadata> sent, long deadline) {
            this.sent = sent;
            this.deadline = deadline;
        }

        /** @throws NotAcknowledged within two seconds of the sending if Kafka does not have it by then */
        public void await() throws NotAcknowledged {
            try {
                sent.get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            } catch (ExecutionException | java.util.concurrent.TimeoutException e) {
                throw new NotAcknowledged(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new NotAcknowledged(e);
            }
        }
    }

    /** One alone: of the two seconds until the answer, a busy machine may need the other. */
    private static final long ALONE_WITHIN_NANOS = 1_000_000_000L;

    /** One of many, which queue up behind each other. */
    private static final long OF_MANY_WITHIN_NANOS = 1_600_000_000L;

    private static final Logger LOG = LoggerFactory.getLogger(SubmissionWriter.class);

    private final Producer<String, byte[]> producer;
    private final String topic;
    private final int shards;
    private final Semaphore probe = new Semaphore(1);
    private volatile boolean away;

    public SubmissionWriter(KafkaAddress kafka) {
        this.producer = Clients.producer(kafka, "door");
        this.topic = kafka.installation().name(Topics.COMMENTS_SUBMITTED);
        this.shards = kafka.installation().shards();
        learnWhereTopicIs();
    }

    /** The first comment need not wait for what a new producer does not know yet. */
    private void learnWhereTopicIs() {
        for (int tries = 0; tries < 5; tries++) {
            try {
                producer.partitionsFor(topic);
                return;
            } catch (TimeoutException e) {
                LOG.info("Kafka has not said yet where {} is", topic);
            }
        }
    }

    /** @throws NotAcknowledged within two seconds if the broker is away; at once while another is finding out */
    public void write(Submission submission, Instant now) throws NotAcknowledged {
        unlessAway(() -> List.of(send(submission, null, now, ALONE_WITHIN_NANOS)));
    }

    private interface Sending {
        List<Pending> sent() throws NotAcknowledged;
    }

    private void unlessAway(Sending sending) throws NotAcknowledged {
        if (!away) {
            attempt(sending);
        } else if (probe.tryAcquire()) {
            try {
                attempt(sending);
            } finally {
                probe.release();
            }
        } else {
            throw new NotAcknowledged(null);
        }
    }

    private void attempt(Sending sending) throws NotAcknowledged {
        try {
            for (Pending one : sending.sent()) {
                one.await();
            }
            away = false;
        } catch (NotAcknowledged e) {
            away = true;
            throw e;
        }
    }

    /** Whether the last one to try found Kafka away. */
    boolean isAway() {
        return away;
    }

    /**
     * Sends without waiting, so that many can be under way.
     *
     * @throws NotAcknowledged within a second if the producer does not take it, as when the broker has been away for long
     */
    public Pending send(Submission submission, Instant now) throws NotAcknowledged {
        return send(submission, null, now, OF_MANY_WITHIN_NANOS);
    }

    /**
     * Writes an author's erasure to every shard.
     *
     * @throws NotAcknowledged within two seconds if one of them is not acknowledged; all may be sent again
     */
    public void writeErasure(String source, String author, Instant now) throws NotAcknowledged {
        unlessAway(() -> {
            List<Pending> sent = new ArrayList<>();
            for (int shard = 0; shard < shards; shard++) {
                sent.add(send(new AuthorErased(source, author, shard, now), shard, now, ALONE_WITHIN_NANOS));
            }
            return sent;
        });
    }

    /** Many submissions, one after another, acknowledged together. */
    public Outbox outbox() {
        return new Outbox(this);
    }

    /** @param shard null for the one of its key */
    private Pending send(Submission submission, @Nullable Integer shard, Instant now, long withinNanos)
            throws NotAcknowledged {
        long deadline = System.nanoTime() + withinNanos;
        byte[] value = Topics.COMMENTS_SUBMITTED.serde().serializer().serialize(topic, submission);
        String key = submission.recordKey();
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, shard, key, value);
        CloudEventHeaders.add(record.headers(), submission.eventType(), submission.source(), key, now);
        try {
            Pending pending = new Pending(producer.send(record), deadline);
            if (pending.sent.isDone()) {
                pending.await(); // it waited in vain for Kafka to say where the topic is: the next one would too
            }
            return pending;
        } catch (KafkaException e) {
            throw new NotAcknowledged(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
