package org.mitschrift.standalone.consultation;

import java.net.URI;
import org.mitschrift.kit.kafka.KafkaAddress;

/**
 * What the page needs to know.
 *
 * @param door the door's address for comments
 * @param platform who the page is to the door
 */
public record ConsultationSettings(KafkaAddress kafka, String host, int port, URI door, Platform platform) {
    /** A source and its key. */
    public record Platform(String source, String key) {
        @Override
        public String toString() {
            return "Platform[" + source + "]";
        }
    }
}
