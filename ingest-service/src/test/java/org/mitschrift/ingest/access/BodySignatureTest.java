package org.mitschrift.ingest.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.standardwebhooks.Webhook;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Against the signatures of the Standard Webhooks library itself. */
class BodySignatureTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final String BODY = "{\"text\":\"Grüße aus Köpenick\"}";
    private static final String HASH = "8254c329a92850f6d539dd376f4816ee2764517da5e0235514af433164480d7a";

    private final SigningSecrets secrets = new SigningSecrets(new byte[32]);

    @Test
    void takesWhatTheLibrarySigned() throws Exception {
        assertThat(matches(signed(secrets.written(HASH), NOW), NOW, BODY)).isTrue();
    }

    @Test
    void takesOneFittingSignatureOfSeveral() throws Exception {
        String other = signed(secrets.written("0".repeat(64)), NOW);
        assertThat(matches(other + " " + signed(secrets.written(HASH), NOW), NOW, BODY))
                .isTrue();
        assertThat(matches(other + " v2,AAAA v1, garbage", NOW, BODY)).isFalse();
    }

    @Test
    void refusesAnotherBodyAndAnotherKeysSecret() throws Exception {
        assertThat(matches(signed(secrets.written(HASH), NOW), NOW, BODY + " ")).isFalse();
        assertThat(matches(signed(secrets.written("0".repeat(64)), NOW), NOW, BODY))
                .isFalse();
        assertThat(matches("", NOW, BODY)).isFalse();
    }

    @Test
    void refusesWhatIsMoreThanFiveMinutesAway() throws Exception {
        for (int seconds : new int[] {-301, 301}) {
            Instant at = NOW.plusSeconds(seconds);
            assertThat(matches(signed(secrets.written(HASH), at), at, BODY)).isFalse();
        }
        Instant edge = NOW.minus(Duration.ofMinutes(5));
        assertThat(matches(signed(secrets.written(HASH), edge), edge, BODY)).isTrue();
    }

    @Test
    void refusesATimestampThatIsNone() {
        for (String timestamp : new String[] {"", "now", "9223372036854775807", "1.5"}) {
            assertThat(BodySignature.begin(secrets.of(HASH), "m1", timestamp, NOW)
                            .matches("v1,AAAA"))
                    .isFalse();
        }
    }

    private boolean matches(String signatures, Instant at, String body) {
        BodySignature signature = BodySignature.begin(secrets.of(HASH), "m1", Long.toString(at.getEpochSecond()), NOW);
        for (byte each : body.getBytes(UTF_8)) { // as it streams by
            signature.update(new byte[] {each}, 0, 1);
        }
        return signature.matches(signatures);
    }

    private static String signed(String secret, Instant at) throws Exception {
        return new Webhook(secret).sign("m1", at.getEpochSecond(), BODY);
    }
}
