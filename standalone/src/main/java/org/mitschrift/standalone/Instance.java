package org.mitschrift.standalone;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.mitschrift.broker.BrokerSettings;
import org.mitschrift.broker.BrokerStartException;
import org.mitschrift.broker.EmbeddedBroker;
import org.mitschrift.contract.topics.Installation;
import org.mitschrift.ingest.IngestService;
import org.mitschrift.ingest.IngestSettings;
import org.mitschrift.kit.kafka.KafkaAddress;
import org.mitschrift.kit.kafka.TopicCreator;
import org.mitschrift.moderation.ModerationService;
import org.mitschrift.moderation.ModerationSettings;

/** The broker and the services on one data folder and one row of ports. Closing it ends them in order. */
public final class Instance implements AutoCloseable {
    /** It can't start; the message is one sentence for a person. */
    public static final class CannotStart extends Exception {
        private static final long serialVersionUID = 1L;

        CannotStart(String message, Throwable cause) {
            super(message, cause);
        }
    }

    private final FileChannel lock;
    private final EmbeddedBroker broker;
    private final ModerationService moderation;
    private final IngestService ingest;

    private Instance(Path folder, int basePort) throws CannotStart {
        lock = lock(folder);
        try {
            broker = EmbeddedBroker.start(new BrokerSettings(folder.resolve("kafka"), basePort + 10, basePort + 11));
            KafkaAddress kafka = new KafkaAddress(broker.bootstrapServers(), Installation.STANDALONE);
            TopicCreator.createMissing(kafka);
            byte[] secret = Secrets.pseudonymSecret(folder);
            Seeds.publish(kafka, folder);
            Path state = folder.resolve("state");
            moderation = ModerationService.start(
                    new ModerationSettings(kafka, "127.0.0.1", basePort + 2, state), () -> true);
            ingest = IngestService.start(
                    new IngestSettings(kafka, "127.0.0.1", basePort + 1, state, secret), moderation::isReady);
        } catch (BrokerStartException | IOException e) {
            throw new CannotStart(String.valueOf(e.getMessage()), e);
        }
    }

    /** @throws CannotStart if the folder is in use, a port is taken or the disk can't be written */
    public static Instance start(Path folder, int basePort) throws CannotStart {
        return new Instance(folder, basePort);
    }

    public boolean isReady() {
        return moderation.isReady() && ingest.isReady();
    }

    private static FileChannel lock(Path folder) throws CannotStart {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock held = channel.tryLock();
            if (held == null) {
                channel.close();
                throw new OverlappingFileLockException();
            }
            return channel;
        } catch (OverlappingFileLockException e) {
            throw new CannotStart(
                    "The folder " + folder + " is in use by another Mitschrift: end that one or choose another with"
                            + " --data.",
                    e);
        } catch (IOException e) {
            throw new CannotStart("The folder " + folder + " can't be written: choose another with --data.", e);
        }
    }

    @Override
    public void close() {
        ingest.close();
        moderation.close();
        broker.close();
        try {
            lock.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
