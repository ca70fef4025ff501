package org.mitschrift.kit.kafka;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.mitschrift.contract.topics.Installation;
import org.mitschrift.contract.topics.Topic;
import org.mitschrift.contract.topics.Topics;

/** Creates the topics of an installation that are not there yet; those that are there stay as they are. */
public final class TopicCreator {
    private TopicCreator() {}

    /** @throws IllegalStateException if the cluster refuses a topic, with its reason */
    public static void createMissing(KafkaAddress kafka) {
        try (Admin admin = Clients.admin(kafka)) {
            Set<String> there = admin.listTopics().names().get();
            List<NewTopic> missing = Topics.ALL.stream()
                    .filter(topic -> !there.contains(kafka.installation().name(topic)))
                    .map(topic -> describe(kafka.installation(), topic))
                    .toList();
            admin.createTopics(missing).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) { // another service was faster
                throw new IllegalStateException("Kafka refused to create the topics", e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the topics were created", e);
        }
    }

    private static NewTopic describe(Installation installation, Topic<?> topic) {
        return new NewTopic(installation.name(topic), Optional.of(installation.partitions(topic)), Optional.empty())
                .configs(topic.settings());
    }
}
