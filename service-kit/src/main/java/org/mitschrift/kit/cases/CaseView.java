package org.mitschrift.kit.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.comment.CommentRef;
import org.mitschrift.contract.json.Decoded;
import org.mitschrift.contract.json.JsonSerde;
import org.mitschrift.contract.topics.Installation;
import org.mitschrift.contract.topics.Topics;
import org.mitschrift.kit.streams.StreamsApp;

/**
 * The newest case of each comment, read from a global store. The store takes a record's bytes as they come; a case is
 * decoded when it is asked for, which most never are. Safe for all threads.
 */
public final class CaseView {
    private static final String STORE = "case-view";
    private static final JsonSerde<Case> CASES = Topics.COMMENTS_CASES.serde();

    private final StreamsApp app;
    private @Nullable volatile ReadOnlyKeyValueStore<String, byte[]> opened;

    public CaseView(StreamsApp app) {
        this.app = app;
    }

    public static Topology topology(Installation installation, Map<String, Object> settings) {
        StreamsBuilder builder = new StreamsBuilder(StreamsApp.topologyConfig(settings));
        builder.globalTable(
                installation.name(Topics.COMMENTS_CASES),
                Consumed.with(Serdes.String(), Serdes.ByteArray()).withName("cases"),
                Materialized.<String, byte[], KeyValueStore<Bytes, byte[]>>as(STORE)
                        .withKeySerde(Serdes.String())
                        .withValueSerde(Serdes.ByteArray()));
        return builder.build();
    }

    /** Whether the view can be read; not so while it is being loaded. */
    public boolean isAvailable() {
        return app.isRunning();
    }

    /**
     * A stretch of a source's cases in the order of their ids, looked at once.
     *
     * @param after the id after which to begin; null for the first
     * @param limits where to end
     * @param wanted which of them to return
     * @throws InvalidStateStoreException if the store was closed meanwhile; ask {@link #isAvailable} before
     */
    public Stretch stretch(String source, @Nullable String after, Limits limits, Predicate<Case> wanted) {
        String from = source + "/" + (after == null ? "" : after + "\0"); // the next key there can be
        List<Case> found = new ArrayList<>();
        String last = null;
        try (KeyValueIterator<String, byte[]> each = store().range(from, source + "0")) { // '0' follows '/'
            for (int seen = 0; limits.allow(found.size(), seen) && each.hasNext(); seen++) {
                KeyValue<String, byte[]> next = each.next();
                last = CommentRef.parse(next.key).commentId();
                decode(next.value).filter(wanted).ifPresent(found::add);
            }
            return new Stretch(found, each.hasNext() ? last : null);
        } catch (InvalidStateStoreException e) {
            opened = null; // the next caller opens it anew
            throw e;
        }
    }

    /** How many cases to return at most, and how many to look at for them. */
    public record Limits(int found, int lookedAt) {
        boolean allow(int foundSoFar, int lookedAtSoFar) {
            return foundSoFar < found && lookedAtSoFar < lookedAt;
        }
    }

    /**
     * Cases that were wanted.
     *
     * @param lastSeen the id of the last case looked at; null if there are no more
     */
    public record Stretch(List<Case> cases, @Nullable String lastSeen) {
        public Stretch {
            cases = List.copyOf(cases);
        }
    }

    /** Asked for at each item of a batch, and dear to look up: opened once, a global store never moves. */
    private ReadOnlyKeyValueStore<String, byte[]> store() {
        ReadOnlyKeyValueStore<String, byte[]> store = opened;
        if (store == null) {
            store = app.streams()
                    .store(StoreQueryParameters.fromNameAndType(
                            STORE, QueryableStoreTypes.<String, byte[]>keyValueStore()));
            opened = store;
        }
        return store;
    }

    /** The case of a comment; empty as long as it has none. */
    public Optional<Case> find(CommentRef ref) {
        try {
            return decode(store().get(ref.key()));
        } catch (InvalidStateStoreException e) {
            opened = null;
            return Optional.empty();
        }
    }

    private static Optional<Case> decode(byte @Nullable [] bytes) {
        return CASES.decode(bytes) instanceof Decoded.Value<Case> value ? Optional.of(value.value()) : Optional.empty();
    }
}
