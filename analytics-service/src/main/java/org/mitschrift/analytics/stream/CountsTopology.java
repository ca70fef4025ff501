package org.mitschrift.analytics.stream;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.StreamPartitioner;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.mitschrift.analytics.counts.Receipt;
import org.mitschrift.contract.counts.Cell;
import org.mitschrift.contract.counts.CellCounts;
import org.mitschrift.contract.json.JsonSerde;
import org.mitschrift.contract.topics.Installation;
import org.mitschrift.contract.topics.Topics;
import org.mitschrift.kit.streams.StreamsApp;

/** Submissions and journal of a shard into one processor, its partial counts out. */
public final class CountsTopology {
    private static final StreamPartitioner<String, CellCounts> BY_SHARD = (topic, key, counts, partitions) ->
            Optional.of(Set.of(Cell.parse(key).shard() % partitions));

    private CountsTopology() {}

    public static Topology of(Map<String, Object> settings, Installation installation) {
        return new Topology(StreamsApp.topologyConfig(settings))
                .addSource(
                        Names.SUBMITTED,
                        new StringDeserializer(),
                        Topics.COMMENTS_SUBMITTED.serde().decoder(),
                        installation.name(Topics.COMMENTS_SUBMITTED))
                .addSource(
                        Names.JOURNAL,
                        new StringDeserializer(),
                        Topics.COMMENTS_JOURNAL.serde().decoder(),
                        installation.name(Topics.COMMENTS_JOURNAL))
                .addProcessor(Names.COUNT, CountsProcessor::new, Names.SUBMITTED, Names.JOURNAL)
                .addStateStore(
                        store(Names.CELLS_STORE, JsonSerde.of(CellCounts.class).own()), Names.COUNT)
                .addStateStore(
                        store(Names.RECEIPTS_STORE, JsonSerde.of(Receipt.class).own()), Names.COUNT)
                .addStateStore(store(Names.POSITIONS_STORE, Serdes.Long()), Names.COUNT)
                .addSink(
                        Names.COUNTS,
                        installation.name(Topics.GOALS_COUNTS),
                        new StringSerializer(),
                        Topics.GOALS_COUNTS.serde().serializer(),
                        BY_SHARD,
                        Names.COUNT);
    }

    private static <V> StoreBuilder<?> store(String name, Serde<V> values) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), values)
                .withCachingEnabled();
    }
}
