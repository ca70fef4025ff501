package org.mitschrift.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * A real Kafka node, in this JVM. Its acknowledgement means that the record is in the operating system's hands, not
 * that it is on the disk: a power cut may lose the last moments, a killed process does not.
 */
public final class EmbeddedBroker implements AutoCloseable {
    private final KafkaRaftServer server;
    private final int port;

    private EmbeddedBroker(KafkaRaftServer server, int port) {
        this.server = server;
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
        try {
            format(settings.dataFolder());
            KafkaRaftServer server =
                    new KafkaRaftServer(KafkaConfig.fromProps(settings.toProperties(), false), Time.SYSTEM);
            server.startup();
            return new EmbeddedBroker(server, settings.port());
        } catch (Exception e) {
            throw new BrokerStartException(
                    "Kafka could not start on the folder " + settings.dataFolder() + ": " + e.getMessage(), e);
        }
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static void requireFree(int port) throws BrokerStartException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new BrokerStartException("Port " + port + " is taken: choose another with --port.", e);
        }
    }

    private static void format(Path folder) throws Exception {
        Files.createDirectories(folder);
        if (Files.exists(folder.resolve("meta.properties"))) {
            return;
        }
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8))
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(1)
                .setControllerListenerName("CONTROLLER")
                .addDirectory(folder.toAbsolutePath().toString())
                .setMetadataLogDirectory(folder.toAbsolutePath().toString())
                .run();
    }
}
