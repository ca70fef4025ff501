package org.mitschrift.contract.topics;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.common.utils.Utils;

/**
 * Puts all records of one comment on one shard: Kafka's murmur2 of {@code source/commentId}, whatever follows in the
 * key. Pure; safe for all threads.
 */
public final class Shards {
    private Shards() {}

    public static int of(String key, int shards) {
        return Utils.toPositive(Utils.murmur2(commentPart(key).getBytes(UTF_8))) % shards;
    }

    private static String commentPart(String key) {
        int first = key.indexOf('/');
        int second = first < 0 ? -1 : key.indexOf('/', first + 1);
        return second < 0 ? key : key.substring(0, second);
    }
}
