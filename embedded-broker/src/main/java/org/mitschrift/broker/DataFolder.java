package org.mitschrift.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import org.jspecify.annotations.Nullable;

/**
 * The folder of one node, ours alone while this is open. Kafka's own lock comes too late: a node that is both broker
 * and controller opens its metadata log before it takes it.
 */
final class DataFolder implements AutoCloseable {
    private final FileChannel lock;

    private DataFolder(FileChannel lock) {
        this.lock = lock;
    }

    static DataFolder open(Path folder) throws BrokerStartException {
        FileChannel channel = openLockFile(folder);
        DataFolder opened = new DataFolder(channel);
        try {
            if (channel.tryLock() == null) {
                throw inUse(folder, null);
            }
            formatIfNew(folder);
            return opened;
        } catch (OverlappingFileLockException e) {
            opened.close();
            throw inUse(folder, e);
        } catch (BrokerStartException e) {
            opened.close();
            throw e;
        } catch (Exception e) {
            opened.close();
            throw unusable(folder, e);
        }
    }

    private static FileChannel openLockFile(Path folder) throws BrokerStartException {
        try {
            Files.createDirectories(folder);
            return FileChannel.open(folder.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw unusable(folder, e);
        }
    }

    private static void formatIfNew(Path folder) throws Exception {
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

    private static BrokerStartException inUse(Path folder, @Nullable Exception cause) {
        return new BrokerStartException("The data folder " + folder + " is in use by another broker.", cause);
    }

    private static BrokerStartException unusable(Path folder, Exception cause) {
        return new BrokerStartException(
                "The data folder " + folder + " can't be used ("
                        + cause.getClass().getSimpleName() + ": " + cause.getMessage() + ").",
                cause);
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            // The lock ends with the process at the latest; nothing was written through this channel.
        }
    }
}
