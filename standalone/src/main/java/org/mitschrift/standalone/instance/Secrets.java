package org.mitschrift.standalone.instance;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;

/** What only this installation may know, made at its first start and kept in its folder for its owner alone. */
public final class Secrets {
    private Secrets() {}

    /** 256 bits: pseudonyms and signing secrets are made with it, so it must never change. */
    public static byte[] installationSecret(Path folder) throws IOException {
        return HexFormat.of().parseHex(readOrMake(folder.resolve("pseudonym.secret")));
    }

    /**
     * A secret of 256 bits in hex, alone on one line.
     *
     * @throws IOException with a sentence if the file is there and empty: with a new secret nobody would be known any more
     */
    static String readOrMake(Path file) throws IOException {
        if (!Files.exists(file)) {
            make(file);
        }
        String secret = Files.readString(file).trim();
        if (secret.isEmpty()) {
            throw new IOException("The file " + file + " is empty: put its content back from a backup; only if this"
                    + " installation has never taken a comment, delete it, and a new one is made.");
        }
        return secret;
    }

    /** In one step, so that a crash leaves none or a whole one. */
    private static void make(Path file) throws IOException {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Path written = Files.createTempFile(
                folder,
                ".secret",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap((HexFormat.of().formatHex(random) + "\n").getBytes(US_ASCII)));
            channel.force(true);
        }
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
