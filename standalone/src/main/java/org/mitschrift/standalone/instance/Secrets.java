package org.mitschrift.standalone.instance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** What only this installation may know, made at its first start and kept in its folder for its owner alone. */
public final class Secrets {
    private Secrets() {}

    /** 256 bits: pseudonyms and signing secrets are made with it, so it must never change. */
    public static byte[] installationSecret(Path folder) throws IOException {
        return HexFormat.of().parseHex(readOrMake(folder.resolve("pseudonym.secret")));
    }

    /** A secret of 256 bits in hex, alone on one line. */
    static String readOrMake(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] random = new byte[32];
            new SecureRandom().nextBytes(random);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(random) + "\n");
        }
        return Files.readString(file).trim();
    }
}
