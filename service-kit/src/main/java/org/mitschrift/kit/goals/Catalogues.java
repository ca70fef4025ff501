package org.mitschrift.kit.goals;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.mitschrift.contract.goals.CatalogueEvent;
import org.mitschrift.contract.goals.CatalogueEvent.Activated;
import org.mitschrift.contract.goals.CatalogueEvent.Configured;
import org.mitschrift.contract.goals.GoalCatalogue;
import org.mitschrift.contract.goals.ProjectSettings;
import org.mitschrift.contract.topics.Topics;
import org.mitschrift.kit.kafka.KafkaAddress;
import org.mitschrift.kit.kafka.TopicFollower;

/** The active goal catalogue of each project, followed from {@code goals.catalogue}. Safe for all threads. */
public final class Catalogues implements AutoCloseable {
    /** A catalogue and the activation that made it hold. */
    public record Active(Activated activation, GoalCatalogue catalogue) {
        public int number() {
            return activation.number();
        }

        public String hash() {
            return activation.hash();
        }
    }

    private final Map<String, GoalCatalogue> published = new ConcurrentHashMap<>();
    private final Map<String, Active> active = new ConcurrentHashMap<>();
    private final Map<String, Configured> configured = new ConcurrentHashMap<>();
    private final TopicFollower<CatalogueEvent> follower;

    private Catalogues(KafkaAddress kafka, String reader) {
        this.follower = TopicFollower.start(kafka, Topics.GOALS_CATALOGUE, reader, this::receive);
    }

    public static Catalogues follow(KafkaAddress kafka, String reader) {
        return new Catalogues(kafka, reader);
    }

    public Optional<Active> of(String projectId) {
        return Optional.ofNullable(active.get(projectId));
    }

    /** How a project is run; empty if it has no catalogue. */
    public Optional<ProjectSettings> settings(String projectId) {
        return of(projectId)
                .map(there -> configured(projectId).map(Configured::settings).orElse(ProjectSettings.DEFAULT));
    }

    /** What set a project's settings; empty if nothing did. */
    public Optional<Configured> configured(String projectId) {
        return Optional.ofNullable(configured.get(projectId));
    }

    /** What holds now, by project. */
    public Map<String, Activated> activations() {
        return active.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().activation()));
    }

    /** Caught up with the topic, and at least one project is there. */
    public boolean isLoaded() {
        return follower.isCaughtUp() && !active.isEmpty();
    }

    /** Caught up with the topic, even if it is empty. */
    public boolean isCaughtUp() {
        return follower.isCaughtUp();
    }

    /** Waits for {@link #isCaughtUp}; false if the time is over before. */
    public boolean awaitCaughtUp(Duration atMost) throws InterruptedException {
        return follower.awaitCaughtUp(atMost);
    }

    private void receive(CatalogueEvent event) {
        if (event instanceof Configured c) {
            configured.merge(c.projectId(), c, (old, next) -> next.number() > old.number() ? next : old);
        } else if (event instanceof CatalogueEvent.Published p) {
            published.put(p.hash(), p.catalogue());
        } else if (event instanceof Activated a) {
            GoalCatalogue catalogue = published.get(a.hash());
            if (catalogue != null) {
                active.merge(
                        a.projectId(),
                        new Active(a, catalogue),
                        (old, next) -> next.number() > old.number() ? next : old);
            }
        }
    }

    @Override
    public void close() {
        follower.close();
    }
}
