package org.mitschrift.standalone.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.topics.DeadLetterHeaders;

/**
 * A dead letter.
 *
 * @param number its offset on the topic, by which a person names it
 * @param key the original key, null if the record had none
 * @param value the original bytes; null for a tombstone
 */
@SuppressWarnings("ArrayRecordComponent") // passed through untouched
public record DeadLetter(long number, Instant at, @Nullable String key, byte @Nullable [] value, Headers headers) {
    /** Names the dead letter that a record was sent again from. */
    public static final String REPLAY_OF = "mitschrift_replay_of";

    private static final String OURS = "__streams.errors.";

    static DeadLetter of(ConsumerRecord<String, byte[]> read) {
        return new DeadLetter(
                read.offset(), Instant.ofEpochMilli(read.timestamp()), read.key(), read.value(), read.headers());
    }

    /** Where it came from, or a question mark: {@code topic/partition@offset}. */
    public String origin() {
        return said(DeadLetterHeaders.TOPIC) + "/" + said(DeadLetterHeaders.PARTITION) + "@"
                + said(DeadLetterHeaders.OFFSET);
    }

    public String topic() {
        return said(DeadLetterHeaders.TOPIC);
    }

    /** The kind of what went wrong. */
    public String kind() {
        return said(DeadLetterHeaders.EXCEPTION);
    }

    public int size() {
        return value == null ? 0 : value.length;
    }

    /** A header of its first line; a question mark where there is none. */
    public String said(String header) {
        Header found = headers.lastHeader(header);
        return found == null || found.value() == null ? "?" : new String(found.value(), UTF_8);
    }

    /** Whether a header tells of the failure, not of the original record. */
    static boolean isOfTheFailure(Header header) {
        return header.key().startsWith(OURS) || header.key().equals(REPLAY_OF);
    }
}
