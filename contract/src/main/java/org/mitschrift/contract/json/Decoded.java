package org.mitschrift.contract.json;

/** What came of reading a record: a value, or bytes that could not be read and why. */
public sealed interface Decoded<T> {
    /** A record that was read. */
    record Value<T>(T value) implements Decoded<T> {}

    /**
     * A record that was not.
     *
     * @param bytes the record's value as it stands on the topic
     * @param why the kind of error, without any of the bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // passed through to dead letters untouched
    record Undecodable<T>(byte[] bytes, String why) implements Decoded<T> {}
}
