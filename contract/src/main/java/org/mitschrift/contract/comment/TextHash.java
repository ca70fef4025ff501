package org.mitschrift.contract.comment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in lower-case hex: names a content without showing it. Safe for all threads. */
public final class TextHash {
    private TextHash() {}

    public static String of(String text) {
        return of(text.getBytes(UTF_8));
    }

    /** The first 64 bits: enough to tell a handful of texts of one comment apart, too few to name one anywhere else. */
    public static String shortOf(byte[] bytes) {
        return of(bytes).substring(0, 16);
    }

    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
