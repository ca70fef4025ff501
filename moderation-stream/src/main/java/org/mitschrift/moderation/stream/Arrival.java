package org.mitschrift.moderation.stream;

import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.mitschrift.contract.json.Decoded;
import org.mitschrift.contract.submission.Submission;
import org.mitschrift.contract.topics.Topics;

/** A submission as read, beside its bytes as they stand on the topic: a dead letter needs the very bytes. */
@SuppressWarnings("ArrayRecordComponent") // passed through to dead letters untouched
record Arrival(byte[] bytes, Decoded<Submission> read) {

    @SuppressWarnings("NullAway") // Kafka's tombstone is null on both sides
    static Serde<Arrival> serde() {
        Deserializer<Decoded<Submission>> decoder =
                Topics.COMMENTS_SUBMITTED.serde().decoded().deserializer();
        return Serdes.serdeFrom(
                (topic, arrival) -> arrival == null ? null : arrival.bytes(),
                (topic, bytes) -> bytes == null ? null : new Arrival(bytes, decoder.deserialize(topic, bytes)));
    }
}
