package org.mitschrift.ingest.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Turns an author's id into a pseudonym: the first 128 bits of HMAC-SHA256 (RFC 2104) over source and id, in hex. The
 * same author keeps one pseudonym at one source; without the secret nobody finds the way back. Safe for all threads.
 */
public final class Pseudonyms {
    private final Mac keyed;

    public Pseudonyms(byte[] secret) {
        try {
            keyed = Mac.getInstance("HmacSHA256");
            keyed.init(new SecretKeySpec(secret, "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    public String of(String source, String authorId) {
        try {
            Mac mac = (Mac) keyed.clone(); // a third of the price of a new one
            return HexFormat.of().formatHex(mac.doFinal((source + "/" + authorId).getBytes(UTF_8)), 0, 16);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Java's own HmacSHA256 can be cloned", e);
        }
    }
}
