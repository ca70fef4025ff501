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
    private final SecretKeySpec secret;

    public Pseudonyms(byte[] secret) {
        this.secret = new SecretKeySpec(secret, "HmacSHA256");
    }

    public String of(String source, String authorId) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            return HexFormat.of().formatHex(mac.doFinal((source + "/" + authorId).getBytes(UTF_8)), 0, 16);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }
}
