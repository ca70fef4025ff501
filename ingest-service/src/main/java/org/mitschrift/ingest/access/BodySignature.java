package org.mitschrift.ingest.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Checks a body as it streams by: Standard Webhooks 1.0, HMAC-SHA256 of {@code id.timestamp.body}. Used by one thread.
 */
public final class BodySignature {
    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final String VERSION = "v1,";

    private final Mac mac;
    private final boolean inTime;

    private BodySignature(Mac mac, boolean inTime) {
        this.mac = mac;
        this.inTime = inTime;
    }

    /**
     * Begins with what the headers say.
     *
     * @param timestamp Unix seconds; anything else, or more than five minutes away, matches nothing
     */
    public static BodySignature begin(byte[] secret, String id, String timestamp, Instant now) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update((id + "." + timestamp + ".").getBytes(UTF_8));
            return new BodySignature(mac, !id.isEmpty() && isInTime(timestamp, now));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    private static boolean isInTime(String timestamp, Instant now) {
        try {
            Instant signed = Instant.ofEpochSecond(Long.parseLong(timestamp));
            return Duration.between(signed, now).abs().compareTo(WINDOW) <= 0;
        } catch (NumberFormatException | DateTimeException | ArithmeticException e) {
            return false;
        }
    }

    public void update(byte[] bytes, int offset, int length) {
        mac.update(bytes, offset, length);
    }

    /**
     * Whether the whole body was signed; ends the check.
     *
     * @param signatures {@code v1,BASE64}, several separated by spaces: one that matches is enough
     */
    public boolean matches(String signatures) {
        byte[] expected = Base64.getEncoder().encode(mac.doFinal());
        boolean found = false;
        for (String signature : signatures.split(" ", -1)) {
            found |= signature.startsWith(VERSION)
                    && MessageDigest.isEqual(
                            expected, signature.substring(VERSION.length()).getBytes(UTF_8));
        }
        return found && inTime;
    }
}
