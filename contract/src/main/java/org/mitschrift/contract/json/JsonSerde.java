package org.mitschrift.contract.json;

import java.io.IOException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.json.Decoded.Undecodable;
import org.mitschrift.contract.json.Decoded.Value;

/**
 * Serdes of one type. {@link #decoded} is for topics: reading gives a value or an {@link Undecodable}, never an
 * exception. {@link #own} is for a state store, whose bytes only its own application wrote: an unreadable one is a bug
 * and stops. Safe for all threads.
 */
public final class JsonSerde<T> {
    private final Class<T> type;

    private JsonSerde(Class<T> type) {
        this.type = type;
    }

    public static <T> JsonSerde<T> of(Class<T> type) {
        return new JsonSerde<>(type);
    }

    public Serializer<T> serializer() {
        return (topic, value) -> bytesOrNull(value);
    }

    public Deserializer<Decoded<T>> decoder() {
        return (topic, bytes) -> decode(bytes);
    }

    public Serde<Decoded<T>> decoded() {
        return Serdes.serdeFrom((topic, decoded) -> encode(decoded), decoder());
    }

    public Serde<T> own() {
        return Serdes.serdeFrom(serializer(), (topic, bytes) -> readOwn(bytes));
    }

    /** A value, {@code Undecodable} for bytes that aren't one, null for a tombstone. */
    @SuppressWarnings("NullAway") // Kafka's tombstone is null on both sides
    public Decoded<T> decode(byte @Nullable [] bytes) {
        if (bytes == null) {
            return null;
        }
        try {
            T value = Json.MAPPER.readValue(bytes, type);
            return value == null ? new Undecodable<>(bytes, "null") : new Value<>(value);
        } catch (IOException | IllegalArgumentException e) {
            return new Undecodable<>(bytes, e.getClass().getSimpleName());
        }
    }

    @SuppressWarnings("NullAway")
    private static <T> byte[] encode(@Nullable Decoded<T> decoded) {
        if (decoded == null) {
            return null;
        }
        return decoded instanceof Undecodable<T> undecodable
                ? undecodable.bytes()
                : Json.bytes(((Value<T>) decoded).value());
    }

    @SuppressWarnings("NullAway")
    private static byte[] bytesOrNull(@Nullable Object value) {
        return value == null ? null : Json.bytes(value);
    }

    @SuppressWarnings("NullAway")
    private T readOwn(byte @Nullable [] bytes) {
        return bytes == null ? null : Json.read(bytes, type);
    }
}
