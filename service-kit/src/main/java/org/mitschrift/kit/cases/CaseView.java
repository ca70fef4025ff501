package org.mitschrift.kit.cases;

import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.comment.CommentRef;
import org.mitschrift.contract.json.Decoded;
import org.mitschrift.contract.topics.Installation;
import org.mitschrift.contract.topics.Topics;
import org.mitschrift.kit.streams.StreamsApp;

/** The newest case of each comment, read from a global store. Safe for all threads. */
public final class CaseView {
    private static final String STORE = "case-view";
    private final StreamsApp app;

    public CaseView(StreamsApp app) {
        this.app = app;
    }

    public static Topology topology(Installation installation, Map<String, Object> settings) {
        StreamsBuilder builder = new StreamsBuilder(StreamsApp.topologyConfig(settings));
        Serde<Decoded<Case>> cases = Topics.COMMENTS_CASES.serde().decoded();
        builder.globalTable(
                installation.name(Topics.COMMENTS_CASES),
                Consumed.with(Serdes.String(), cases).withName("cases"),
                Materialized.<String, Decoded<Case>, KeyValueStore<Bytes, byte[]>>as(STORE)
                        .withKeySerde(Serdes.String())
                        .withValueSerde(cases));
        return builder.build();
    }

    /** The case of a comment; empty as long as it has none. */
    public Optional<Case> find(CommentRef ref) {
        try {
            Decoded<Case> found = app.streams()
                    .store(StoreQueryParameters.fromNameAndType(
                            STORE, QueryableStoreTypes.<String, Decoded<Case>>keyValueStore()))
                    .get(ref.key());
            return found instanceof Decoded.Value<Case> value ? Optional.of(value.value()) : Optional.empty();
        } catch (InvalidStateStoreException e) {
            return Optional.empty();
        }
    }
}
