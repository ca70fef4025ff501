package org.mitschrift.contract.topics;

/**
 * The headers of a dead letter. The names are those that Kafka Streams' own dead letters use (KIP-1034), so that one
 * reader serves both; they stand beside the headers that the record had. None of them holds a word of the record's value.
 */
public final class DeadLetterHeaders {
    public static final String EXCEPTION = "__streams.errors.exception";
    public static final String MESSAGE = "__streams.errors.message";
    public static final String STACKTRACE = "__streams.errors.stacktrace";
    public static final String TOPIC = "__streams.errors.topic";
    public static final String PARTITION = "__streams.errors.partition";
    public static final String OFFSET = "__streams.errors.offset";

    private DeadLetterHeaders() {}
}
