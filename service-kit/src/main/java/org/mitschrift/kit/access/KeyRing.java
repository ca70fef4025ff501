package org.mitschrift.kit.access;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mitschrift.contract.access.AccessKey;
import org.mitschrift.contract.comment.TextHash;
import org.mitschrift.contract.topics.Topics;
import org.mitschrift.kit.kafka.KafkaAddress;
import org.mitschrift.kit.kafka.TopicFollower;

/** The keys that are valid now, followed from {@code access.keys}. Safe for all threads. */
public final class KeyRing implements AutoCloseable {
    private final Map<String, AccessKey> byHash = new ConcurrentHashMap<>();
    private final TopicFollower<AccessKey> follower;

    private KeyRing(KafkaAddress kafka, String reader) {
        this.follower = TopicFollower.start(kafka, Topics.ACCESS_KEYS, reader, key -> byHash.put(key.hash(), key));
    }

    public static KeyRing follow(KafkaAddress kafka, String reader) {
        return new KeyRing(kafka, reader);
    }

    /** The holder of a bearer key. Looked up by hash, so that timing tells nothing of a near miss. */
    public Optional<AccessKey> holder(String key) {
        return Optional.ofNullable(byHash.get(TextHash.of(key))).filter(found -> !found.revoked());
    }

    /** Whether the key was ever made known, revoked or not. */
    public boolean knows(String key) {
        return byHash.containsKey(TextHash.of(key));
    }

    /** Every key there is, revoked ones too, the oldest first. */
    public List<AccessKey> all() {
        return byHash.values().stream()
                .sorted(Comparator.comparing(AccessKey::createdAt).thenComparing(AccessKey::hash))
                .toList();
    }

    /** Waits for {@link #isCaughtUp}; false if the time is over before. */
    public boolean awaitCaughtUp(Duration atMost) throws InterruptedException {
        return follower.awaitCaughtUp(atMost);
    }

    public boolean isCaughtUp() {
        return follower.isCaughtUp();
    }

    @Override
    public void close() {
        follower.close();
    }
}
