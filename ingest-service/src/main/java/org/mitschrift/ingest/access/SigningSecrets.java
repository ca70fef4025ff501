package org.mitschrift.ingest.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret a key signs with: HMAC-SHA256 of the key's hash under the installation's secret, so that no topic holds it.
 * A new key has a new one. Safe for all threads.
 */
public final class SigningSecrets {
    /** In capitals, as no source is: a pseudonym's input never begins like this. */
    private static final String PURPOSE = "SIGNING/";

    private final SecretKeySpec installation;

    public SigningSecrets(byte[] installationSecret) {
        installation = new SecretKeySpec(installationSecret, "HmacSHA256");
    }

    /** 32 bytes. */
    public byte[] of(String keyHash) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(installation);
            return mac.doFinal((PURPOSE + keyHash).getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    /** As Standard Webhooks writes a secret: {@code whsec_} and Base64. */
    public String written(String keyHash) {
        return "whsec_" + Base64.getEncoder().encodeToString(of(keyHash));
    }
}
