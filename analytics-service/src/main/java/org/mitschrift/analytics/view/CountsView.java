package org.mitschrift.analytics.view;

import java.util.HashMap;
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
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.mitschrift.contract.counts.CellCounts;
import org.mitschrift.contract.json.Decoded;
import org.mitschrift.contract.topics.Installation;
import org.mitschrift.contract.topics.Topics;
import org.mitschrift.kit.streams.StreamsApp;

/** The materialised view of all partial counts, read from a global store. Safe for all threads. */
public final class CountsView {
    private static final String STORE = "goal-counts";
    private final StreamsApp app;

    public CountsView(StreamsApp app) {
        this.app = app;
    }

    public static Topology topology(Installation installation, Map<String, Object> settings) {
        StreamsBuilder builder = new StreamsBuilder(StreamsApp.topologyConfig(settings));
        Serde<Decoded<CellCounts>> counts = Topics.GOALS_COUNTS.serde().decoded();
        builder.globalTable(
                installation.name(Topics.GOALS_COUNTS),
                Consumed.with(Serdes.String(), counts).withName("counts"),
                Materialized.<String, Decoded<CellCounts>, KeyValueStore<Bytes, byte[]>>as(STORE)
                        .withKeySerde(Serdes.String())
                        .withValueSerde(counts));
        return builder.build();
    }

    /** The sums of a project; empty while the view is being loaded. */
    public Optional<Sums> sums(String projectId) {
        try {
            ReadOnlyKeyValueStore<String, Decoded<CellCounts>> store = app.streams()
                    .store(StoreQueryParameters.fromNameAndType(
                            STORE, QueryableStoreTypes.<String, Decoded<CellCounts>>keyValueStore()));
            Map<String, CellCounts> cells = new HashMap<>();
            try (KeyValueIterator<String, Decoded<CellCounts>> each =
                    store.range(projectId + "/", projectId + "0")) { // '0' follows '/'
                each.forEachRemaining(cell -> {
                    if (cell.value instanceof Decoded.Value<CellCounts> value) {
                        cells.put(cell.key, value.value());
                    }
                });
            }
            return Optional.of(Sums.of(projectId, cells));
        } catch (InvalidStateStoreException e) {
            return Optional.empty();
        }
    }
}
