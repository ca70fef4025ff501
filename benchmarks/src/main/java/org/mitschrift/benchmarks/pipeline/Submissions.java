package org.mitschrift.benchmarks.pipeline;

import java.time.Instant;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.comment.Anchor;
import org.mitschrift.contract.comment.CommentRef;
import org.mitschrift.contract.comment.Sealed;
import org.mitschrift.contract.submission.CommentSubmitted;
import org.mitschrift.contract.topics.Topics;
import org.mitschrift.kit.kafka.Clients;
import org.mitschrift.kit.kafka.KafkaAddress;

/**
 * Writes distinct comments of about 220 characters straight to the submissions topic, past the door's HTTP, with no more
 * than {@link #UNDER_WAY} of them without a case. Used by one thread; {@link #decided} may be called by another.
 */
final class Submissions implements AutoCloseable {
    static final int UNDER_WAY = 2000;
    private static final String PROJECT = "smart-city-strategie";
    private static final int AUTHORS = 5000;
    private static final String[] SUBJECTS = {
        "Die Beratung im Bürgeramt", "Der neue Onlineantrag", "Die Schulung der Beschäftigten", "Das offene Datenportal"
    };
    private static final String[] WISHES = {
        "sollte auch ohne Smartphone erreichbar sein, denn viele Nachbarinnen haben keines.",
        "muss bei einem Stromausfall weiter funktionieren, sonst steht am Ende alles still.",
        "braucht einfache Sprache und mehr als zwei Sprachen, damit alle mitmachen können."
    };
    private static final String REST =
            " So etwas kostet Zeit, spart aber später viel Ärger; bitte denkt daran, wenn ihr "
                    + "den nächsten Haushalt plant und die Stellen verteilt.";

    private final Semaphore places = new Semaphore(UNDER_WAY);
    private final KafkaProducer<String, byte[]> producer;
    private final String topic;
    private final AtomicLong lost = new AtomicLong();
    private long next;

    Submissions(KafkaAddress kafka) {
        producer = Clients.patientProducer(kafka, "bench");
        topic = kafka.installation().name(Topics.COMMENTS_SUBMITTED);
    }

    /** Sends for so long, as fast as cases come back, or so many a second at most. */
    void send(long seconds, double perSecond) throws InterruptedException {
        long start = System.nanoTime();
        long end = start + TimeUnit.SECONDS.toNanos(seconds);
        for (long sent = 0; System.nanoTime() < end; sent++) {
            if (perSecond > 0) {
                TimeUnit.NANOSECONDS.sleep(start + (long) (sent / perSecond * 1e9) - System.nanoTime());
            }
            if (places.tryAcquire(1, TimeUnit.SECONDS)) {
                CommentSubmitted comment = comment(next++);
                byte[] value = Topics.COMMENTS_SUBMITTED.serde().serializer().serialize(topic, comment);
                Future<RecordMetadata> unused =
                        producer.send(new ProducerRecord<>(topic, comment.recordKey(), value), this::sent);
            }
        }
    }

    /** One that was not taken gives its place back, and the run fails at its end. */
    private void sent(@Nullable RecordMetadata where, @Nullable Exception error) {
        if (error != null) {
            lost.incrementAndGet();
            places.release();
        }
    }

    /** Waits until every comment has its case. */
    void awaitDecided() throws InterruptedException {
        places.acquire(UNDER_WAY);
        places.release(UNDER_WAY);
        if (lost.get() > 0) {
            throw new IllegalStateException("Kafka did not take " + lost.get() + " comments: the run is worth nothing");
        }
    }

    void decided() {
        places.release();
    }

    private static CommentSubmitted comment(long number) {
        String subject = SUBJECTS[(int) (number % SUBJECTS.length)];
        String wish = WISHES[(int) (number / SUBJECTS.length % WISHES.length)];
        return new CommentSubmitted(
                new CommentRef("bench", "c" + number),
                1,
                Sealed.unsealed(subject + " " + number + " " + wish + REST),
                Instant.now(),
                Anchor.ofChapter(PROJECT, "zukunftsfaehig"),
                "a" + number % AUTHORS,
                "de",
                null,
                false);
    }

    @Override
    public void close() {
        producer.close();
    }
}
