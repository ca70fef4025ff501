package org.mitschrift.broker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real Kafka node, in this JVM. Its acknowledgement means that the record is in the operating system's hands, not
 * that it is on the disk: a power cut may lose the last moments, a killed process does not.
 */
public final class EmbeddedBroker implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedBroker.class);
    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(10);

    private final KafkaRaftServer server;
    private final DataFolder folder;
    private final int port;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedBroker(KafkaRaftServer server, DataFolder folder, int port) {
        this.server = server;
        this.folder = folder;
        this.port = port;
    }

    /**
     * Formats the folder if it is new, starts the node and returns when it serves.
     *
     * @throws BrokerStartException if a port is taken or the folder can't be used
     */
    public static EmbeddedBroker start(BrokerSettings settings) throws BrokerStartException {
        requireFree(settings.port());
        requireFree(settings.controllerPort());
        LastWords.install();
        DataFolder folder = DataFolder.open(settings.dataFolder());
        try {
            KafkaRaftServer server =
                    new KafkaRaftServer(KafkaConfig.fromProps(settings.toProperties(), false), Time.SYSTEM);
            EmbeddedBroker broker = new EmbeddedBroker(server, folder, settings.port());
            broker.startup();
            return broker;
        } catch (Exception e) {
            folder.close();
            throw new BrokerStartException(
                    "Kafka could not start on the folder " + settings.dataFolder() + ": " + e.getMessage(), e);
        }
    }

    private void startup() {
        try {
            server.startup();
        } catch (RuntimeException e) {
            close(); // the controller may be running already
            throw e;
        }
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** Ends the node in good order; gives up waiting after ten seconds, so that a shutdown hook always ends. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        Thread closing = new Thread(this::shutdown, "embedded-broker-close");
        closing.setDaemon(true);
        closing.start();
        try {
            closing.join(CLOSE_WITHIN.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (closing.isAlive()) {
            LOG.warn("The embedded broker has not ended in time; its folder stays locked until it has.");
        }
    }

    private void shutdown() {
        try {
            server.shutdown();
            server.awaitShutdown();
        } finally {
            folder.close();
        }
    }

    private static void requireFree(int port) throws BrokerStartException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new BrokerStartException("Port " + port + " on 127.0.0.1 is taken by another program.", e);
        }
    }
}
