package org.mitschrift.moderation.stream;

import java.util.Properties;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.json.JsonSerde;
import org.mitschrift.contract.topics.Installation;
import org.mitschrift.contract.topics.Topics;
import org.mitschrift.moderation.cases.Fold;
import org.mitschrift.moderation.cases.RetagProgress;

/** Submissions, the fold, its outputs. Builds the topology; settings and running belong to the service. */
public final class ModerationTopology {
    private ModerationTopology() {}

    /**
     * The topology.
     *
     * @param settings Kafka Streams' settings, at least an application id and the brokers
     */
    public static Topology of(Properties settings, Installation installation, Fold fold, Rereading rereading) {
        StreamsBuilder builder = new StreamsBuilder(new TopologyConfig(new StreamsConfig(named(settings))));
        builder.addStateStore(store(Stores.persistentKeyValueStore(Names.CASES_STORE), Case.class));
        builder.addStateStore(store(Stores.inMemoryKeyValueStore(Names.RETAG_STORE), RetagProgress.class));
        builder.addStateStore(store(Stores.inMemoryKeyValueStore(Names.ERASURES_STORE), AuthorErasure.class));
        builder.addStateStore(store(Stores.inMemoryKeyValueStore(Names.WAITING_STORE), WaitingReply.class));
        KStream<String, Arrival> submissions = builder.stream(
                installation.name(Topics.COMMENTS_SUBMITTED),
                Consumed.with(Serdes.String(), Arrival.serde()).withName(Names.SUBMISSIONS));
        KStream<String, FoldOutput> folded = submissions.process(
                () -> new CaseProcessor(fold),
                Named.as(Names.FOLD),
                Names.CASES_STORE,
                Names.ERASURES_STORE,
                Names.WAITING_STORE);
        KStream<String, FoldOutput> retagged = submissions.process(
                () -> new RetagProcessor(rereading), Named.as(Names.RETAG), Names.CASES_STORE, Names.RETAG_STORE);
        KStream<String, FoldOutput> answered = submissions.process(
                () -> new ReplyProcessor(rereading), Named.as(Names.REPLIES), Names.CASES_STORE, Names.WAITING_STORE);
        KStream<String, FoldOutput> readAgain = retagged.merge(answered, Named.as(Names.ALL_READ_AGAIN));
        new Sinks(installation).from(folded.merge(readAgain, Named.as(Names.ALL_OUTPUTS)));
        return builder.build();
    }

    /** Its changelog is compacted within a day like the cases' topic, so that an erased case's old text leaves it. */
    static <T> StoreBuilder<?> store(KeyValueBytesStoreSupplier kept, Class<T> values) {
        return Stores.keyValueStoreBuilder(
                        kept, Serdes.String(), JsonSerde.of(values).own())
                .withLoggingEnabled(Topics.COMMENTS_CASES.settings());
    }

    /** A name that Kafka Streams would make up is an error. */
    private static Properties named(Properties settings) {
        Properties named = new Properties();
        named.putAll(settings);
        named.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        return named;
    }
}
