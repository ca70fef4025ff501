package org.mitschrift.benchmarks.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.net.URI;

/**
 * What is posted where: the same head each time, another body.
 *
 * @param itemsEach how many comments a body holds
 */
public record Request(URI target, String key, Bodies bodies, int itemsEach) {
    /** Where the bodies come from; called by many threads, each body once. */
    @FunctionalInterface
    public interface Bodies {
        byte[] next();
    }

    byte[] head(int bodyLength) {
        return ("POST " + target.getPath() + " HTTP/1.1\r\nHost: " + target.getAuthority()
                        + "\r\nContent-Type: application/json\r\nAuthorization: Bearer " + key + "\r\nContent-Length: "
                        + bodyLength + "\r\n\r\n")
                .getBytes(ISO_8859_1);
    }
}
