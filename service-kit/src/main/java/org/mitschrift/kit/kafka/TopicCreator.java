package org.mitschrift.kit.kafka;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.mitschrift.contract.topics.Installation;
import org.mitschrift.contract.topics.Topic;
import org.mitschrift.contract.topics.Topics;

/** Creates the topics of an installation that are not there yet; those that are there stay as they are. */
public final class TopicCreator {
    private static final int TRIES = 100;
    private static final long PAUSE_MILLIS = 100;

    private TopicCreator() {}

    /**
     * Creates what is missing, and waits until all of it serves.
     *
     *
     * @throws IllegalArgumentException if the cluster has the installation with another number of shards
     * @throws IllegalStateException if the cluster refuses a topic
     */
    public static void createMissing(KafkaAddress kafka) {
        Installation installation = kafka.installation();
        try (Admin admin = Clients.admin(kafka)) {
            Set<String> there = admin.listTopics().names().get();
            requireShards(admin, installation, there);
            List<NewTopic> missing = Topics.ALL.stream()
                    .filter(topic -> !there.contains(installation.name(topic)))
                    .map(topic -> describe(installation, topic))
                    .toList();
            for (KafkaFuture<Void> created :
                    admin.createTopics(missing).values().values()) {
                await(created);
            }
            awaitLeaders(admin, installation);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka refused to create the topics", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the topics were created", e);
        }
    }

    private static void await(KafkaFuture<Void> created) throws ExecutionException, InterruptedException {
        try {
            created.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) { // another service was faster
                throw e;
            }
        }
    }

    /** A topic is there before its partitions serve; a producer would be refused, and warn of it, until they do. */
    private static void awaitLeaders(Admin admin, Installation installation)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> all = new HashMap<>();
        for (Topic<?> topic : Topics.ALL) {
            for (int i = 0; i < installation.partitions(topic); i++) {
                all.put(new TopicPartition(installation.name(topic), i), OffsetSpec.latest());
            }
        }
        for (int left = TRIES; ; left--) {
            try {
                admin.listOffsets(all).all().get();
                return;
            } catch (ExecutionException e) {
                if (left == 0 || !(e.getCause() instanceof RetriableException)) { // its metadata may lag behind
                    throw e;
                }
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
        }
    }

    /** Another number of shards would put a comment's records on two shards. */
    private static void requireShards(Admin admin, Installation installation, Set<String> there)
            throws ExecutionException, InterruptedException {
        List<String> ours = Topics.ALL.stream()
                .map(installation::name)
                .filter(there::contains)
                .toList();
        Map<String, TopicDescription> found =
                admin.describeTopics(ours).allTopicNames().get();
        for (Topic<?> topic : Topics.ALL) {
            TopicDescription description = found.get(installation.name(topic));
            int shards = installation.partitions(topic);
            if (description != null && description.partitions().size() != shards) {
                throw new IllegalArgumentException(
                        "The topic " + description.name() + " has "
                                + description.partitions().size() + " partitions, not " + shards
                                + ": the number of shards is fixed when an installation is created; set MITSCHRIFT_SHARDS to it.");
            }
        }
    }

    private static NewTopic describe(Installation installation, Topic<?> topic) {
        return new NewTopic(installation.name(topic), Optional.of(installation.partitions(topic)), Optional.empty())
                .configs(topic.settings());
    }
}
