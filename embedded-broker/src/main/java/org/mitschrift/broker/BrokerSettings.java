package org.mitschrift.broker;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/**
 * Where the node keeps its logs and where it listens.
 *
 * @param dataFolder made if it is not there; the same folder continues where it ended
 */
public record BrokerSettings(Path dataFolder, int port, int controllerPort) {

    /**
     * Kafka's own settings. The short times make a restart after a hard kill a matter of seconds; shorter ones make a busy
     * machine lose its only broker: a heartbeat that waited half its interval is an error to the controller.
     */
    Properties toProperties() {
        Properties properties = new Properties();
        properties.putAll(Map.of(
                "process.roles", "broker,controller",
                "node.id", "1",
                "controller.quorum.voters", "1@127.0.0.1:" + controllerPort,
                "listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort,
                "advertised.listeners", "PLAINTEXT://127.0.0.1:" + port,
                "controller.listener.names", "CONTROLLER",
                "inter.broker.listener.name", "PLAINTEXT",
                "listener.security.protocol.map", "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT",
                "log.dirs", dataFolder.toAbsolutePath().toString(),
                "auto.create.topics.enable", "false"));
        properties.putAll(Map.of(
                "offsets.topic.num.partitions", "2",
                "offsets.topic.replication.factor", "1",
                "transaction.state.log.num.partitions", "2",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.num.partitions", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "default.replication.factor", "1",
                "min.insync.replicas", "1"));
        properties.putAll(Map.of(
                "broker.session.timeout.ms", "3000",
                "broker.heartbeat.interval.ms", "800",
                "transaction.abort.timed.out.transaction.cleanup.interval.ms", "1000",
                // a transaction waits at the broker for the one before it, instead of failing and being sent again
                "add.partitions.to.txn.retry.backoff.max.ms", "5000",
                "group.initial.rebalance.delay.ms", "0",
                "group.streams.initial.rebalance.delay.ms", "0",
                "num.network.threads", "2",
                "num.io.threads", "4",
                "log.cleaner.dedupe.buffer.size", Integer.toString(16 << 20),
                "queued.max.requests", "64"));
        return properties;
    }
}
