package org.mitschrift.standalone.instance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.json.Json;

/**
 * The folder that keeps everything, held by one process at a time. The hold is the operating system's lock on a file, so
 * it is free again after a kill.
 */
public final class DataFolder implements AutoCloseable {
    static final int VERSION = 1;
    private static final long LEAST_BYTES_FREE = 500_000_000;

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** @throws CannotStart if it is in use, of a newer version, not writable or on a full disk */
    public static DataFolder hold(Path path) throws CannotStart {
        return hold(path, LEAST_BYTES_FREE);
    }

    static DataFolder hold(Path path, long leastBytesFree) throws CannotStart {
        try {
            Files.createDirectories(path);
            requireSpace(path, leastBytesFree);
            FileChannel lock =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(lock)) {
                lock.close();
                throw new CannotStart("The folder " + path
                        + " is in use by another Mitschrift: end that one, or choose another folder with --data.");
            }
            requireVersion(path);
            return new DataFolder(path, lock);
        } catch (IOException e) {
            throw new CannotStart("The folder " + path + " can't be written: choose another one with --data.", e);
        }
    }

    /** What the process that holds the folder says of itself; empty if none does. */
    public static Optional<InstanceFile> running(Path path) throws IOException {
        Path file = path.resolve(InstanceFile.NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (FileChannel probe = FileChannel.open(path.resolve("lock"), StandardOpenOption.WRITE)) {
            return locked(probe)
                    ? Optional.empty()
                    : Optional.of(Json.read(Files.readAllBytes(file), InstanceFile.class));
        }
    }

    public Path path() {
        return path;
    }

    void announce(InstanceFile instance) throws IOException {
        Files.write(path.resolve(InstanceFile.NAME), Json.bytes(instance));
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) { // held by this very process
            return false;
        }
    }

    private static void requireSpace(Path path, long bytes) throws IOException, CannotStart {
        if (Files.getFileStore(path).getUsableSpace() < bytes) {
            throw new CannotStart("Less than " + bytes / 1_000_000 + " MB are free for " + path
                    + ": make room, or choose a folder on another disk with --data.");
        }
    }

    private static void requireVersion(Path path) throws IOException, CannotStart {
        Path file = path.resolve("version");
        String found = Files.exists(file) ? Files.readString(file).trim() : null;
        if (isNewer(found)) {
            throw new CannotStart("The folder " + path + " was written by a newer Mitschrift (version " + found
                    + "): use that one, or choose another folder with --data.");
        }
        Files.writeString(file, VERSION + "\n");
    }

    private static boolean isNewer(@Nullable String found) {
        return found != null && (!found.matches("\\d{1,6}") || Integer.parseInt(found) > VERSION);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path.resolve(InstanceFile.NAME));
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
