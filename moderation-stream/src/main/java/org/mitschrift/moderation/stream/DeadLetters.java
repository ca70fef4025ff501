package org.mitschrift.moderation.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.mitschrift.contract.topics.DeadLetterHeaders;

/** What a dead letter says of where it came from and why, beside what the record said itself; nothing of what it holds. */
final class DeadLetters {
    private DeadLetters() {}

    /** @param original the record's own headers, which stay */
    static Headers headers(Headers original, String kind, RecordMetadata from) {
        Headers headers = new RecordHeaders(original);
        put(headers, DeadLetterHeaders.EXCEPTION, kind);
        put(headers, DeadLetterHeaders.TOPIC, from.topic());
        put(headers, DeadLetterHeaders.PARTITION, Integer.toString(from.partition()));
        put(headers, DeadLetterHeaders.OFFSET, Long.toString(from.offset()));
        return headers;
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(UTF_8));
    }
}
