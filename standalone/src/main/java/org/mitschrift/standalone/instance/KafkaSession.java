package org.mitschrift.standalone.instance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.mitschrift.broker.BrokerSettings;
import org.mitschrift.broker.BrokerStartException;
import org.mitschrift.broker.EmbeddedBroker;
import org.mitschrift.contract.topics.Installation;
import org.mitschrift.kit.kafka.KafkaAddress;
import org.mitschrift.kit.kafka.TopicCreator;

/**
 * The broker a command talks to, for as long as it runs: the one it is told, else that of the instance that runs on its
 * folder, else its own on that folder.
 */
public final class KafkaSession implements AutoCloseable {
    private final KafkaAddress kafka;
    private final Deque<AutoCloseable> owned;

    private KafkaSession(KafkaAddress kafka, Deque<AutoCloseable> owned) {
        this.kafka = kafka;
        this.owned = owned;
    }

    /**
     * Opens the session.
     *
     * @param told the cluster to use; empty for the folder's
     * @throws CannotStart if neither an instance answers nor a broker can be started
     */
    public static KafkaSession open(Optional<KafkaAddress> told, Path path, Ports ports) throws CannotStart {
        Deque<AutoCloseable> owned = new ArrayDeque<>();
        try {
            KafkaAddress kafka = told.isPresent() ? told.get() : ofFolder(path, ports, owned);
            TopicCreator.createMissing(kafka);
            return new KafkaSession(kafka, owned);
        } catch (IOException | BrokerStartException e) {
            new KafkaSession(new KafkaAddress("", Installation.STANDALONE), owned).close();
            throw new CannotStart(String.valueOf(e.getMessage()), e);
        }
    }

    private static KafkaAddress ofFolder(Path path, Ports ports, Deque<AutoCloseable> owned)
            throws CannotStart, BrokerStartException, IOException {
        Optional<InstanceFile> running = DataFolder.running(path);
        String servers = running.isPresent() ? running.get().kafka() : own(path, ports, owned);
        return new KafkaAddress(servers, Installation.STANDALONE);
    }

    private static String own(Path path, Ports ports, Deque<AutoCloseable> owned)
            throws CannotStart, BrokerStartException, IOException {
        owned.push(DataFolder.hold(path));
        EmbeddedBroker broker =
                EmbeddedBroker.start(new BrokerSettings(path.resolve("kafka"), ports.kafka(), ports.controller()));
        owned.push(broker);
        KafkaAddress kafka = new KafkaAddress(broker.bootstrapServers(), Installation.STANDALONE);
        TopicCreator.createMissing(kafka);
        Seeds.publish(kafka, path);
        return broker.bootstrapServers();
    }

    public KafkaAddress kafka() {
        return kafka;
    }

    @Override
    public void close() {
        while (!owned.isEmpty()) {
            try {
                owned.pop().close();
            } catch (Exception e) {
                throw new IllegalStateException("The command's own broker did not close", e);
            }
        }
    }
}
