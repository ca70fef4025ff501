package org.mitschrift.contract.topics;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.common.config.TopicConfig;
import org.mitschrift.contract.json.JsonSerde;

/**
 * A topic: all there is to say about it, in one place. Keys are UTF-8 strings.
 *
 * @param name without the installation's prefix and generation
 * @param keyMeaning what a key stands for
 * @param serde of its values
 * @param sharded N partitions, the same N for all sharded topics; else one
 * @param kept how long, and how
 */
public record Topic<T>(String name, String keyMeaning, JsonSerde<T> serde, boolean sharded, Kept kept) {

    private static final String DAY = Long.toString(Duration.ofDays(1).toMillis());

    /** How long records stay. */
    public enum Kept {
        /** The newest of each key, for ever; what it replaced leaves the log within about two days. */
        COMPACTED,
        FOR_EVER,
        THIRTY_DAYS
    }

    /** The broker's settings for this topic. */
    public Map<String, String> settings() {
        return switch (kept) {
            case COMPACTED ->
                Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_COMPACT,
                        TopicConfig.SEGMENT_BYTES_CONFIG,
                        Integer.toString(64 << 20),
                        TopicConfig.SEGMENT_MS_CONFIG,
                        DAY,
                        TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG,
                        DAY);
            case FOR_EVER ->
                Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_DELETE,
                        TopicConfig.RETENTION_MS_CONFIG,
                        "-1");
            case THIRTY_DAYS ->
                Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_DELETE,
                        TopicConfig.RETENTION_MS_CONFIG,
                        Long.toString(Duration.ofDays(30).toMillis()));
        };
    }
}
