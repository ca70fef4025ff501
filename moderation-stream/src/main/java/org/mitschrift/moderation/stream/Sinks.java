package org.mitschrift.moderation.stream;

import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.Branched;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.mitschrift.contract.topics.Installation;
import org.mitschrift.contract.topics.Shards;
import org.mitschrift.contract.topics.Topic;
import org.mitschrift.contract.topics.Topics;
import org.mitschrift.moderation.stream.FoldOutput.DeadLetter;
import org.mitschrift.moderation.stream.FoldOutput.Folded;
import org.mitschrift.moderation.stream.FoldOutput.Journaled;

/** Which output goes to which topic. */
final class Sinks {
    private final Installation installation;

    Sinks(Installation installation) {
        this.installation = installation;
    }

    void from(KStream<String, FoldOutput> outputs) {
        outputs.split(Named.as(Names.OUTPUTS))
                .branch(
                        (key, output) -> output instanceof Journaled,
                        Branched.<String, FoldOutput>withConsumer(this::journal).withName(Names.JOURNALED))
                .branch(
                        (key, output) -> output instanceof Folded,
                        Branched.<String, FoldOutput>withConsumer(this::cases).withName(Names.FOLDED))
                .branch(
                        (key, output) -> output instanceof DeadLetter,
                        Branched.<String, FoldOutput>withConsumer(this::deadLetters)
                                .withName(Names.DEAD))
                .noDefaultBranch();
    }

    private void journal(KStream<String, FoldOutput> outputs) {
        outputs.mapValues(output -> ((Journaled) output).entry(), Named.as(Names.TO_ENTRY))
                .to(installation.name(Topics.COMMENTS_JOURNAL), sharded(Topics.COMMENTS_JOURNAL, Names.JOURNAL_SINK));
    }

    private void cases(KStream<String, FoldOutput> outputs) {
        outputs.mapValues(output -> ((Folded) output).folded(), Named.as(Names.TO_CASE))
                .to(installation.name(Topics.COMMENTS_CASES), sharded(Topics.COMMENTS_CASES, Names.CASES_SINK));
    }

    private void deadLetters(KStream<String, FoldOutput> outputs) {
        outputs.mapValues(output -> ((DeadLetter) output).bytes(), Named.as(Names.TO_BYTES))
                .to(
                        installation.name(Topics.DEAD_LETTERS),
                        Produced.with(Serdes.String(), Serdes.ByteArray()).withName(Names.DEAD_LETTERS_SINK));
    }

    private static <T> Produced<String, T> sharded(Topic<T> topic, String name) {
        return Produced.with(Serdes.String(), topic.serde().own())
                .withName(name)
                .withStreamPartitioner((to, key, value, partitions) -> Optional.of(Set.of(Shards.of(key, partitions))));
    }
}
