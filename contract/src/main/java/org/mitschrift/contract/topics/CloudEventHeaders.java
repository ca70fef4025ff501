package org.mitschrift.contract.topics;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import org.apache.kafka.common.header.Headers;

/** CloudEvents 1.0 in Kafka's binary content mode: the attributes as {@code ce_} headers beside the data. */
public final class CloudEventHeaders {
    private CloudEventHeaders() {}

    /** Adds the required attributes, the time and the content type. */
    public static Headers add(Headers headers, String type, String source, String id, Instant time) {
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_type", type);
        put(headers, "ce_source", "/mitschrift/" + source);
        put(headers, "ce_id", id);
        put(headers, "ce_time", time.toString());
        put(headers, "content-type", "application/json");
        return headers;
    }

    private static void put(Headers headers, String name, String value) {
        if (headers.lastHeader(name) != null) {
            headers.remove(name);
        }
        headers.add(name, value.getBytes(UTF_8));
    }
}
