package org.mitschrift.standalone.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.access.AccessKey;
import org.mitschrift.contract.comment.CommentRef;
import org.mitschrift.contract.comment.TextHash;
import org.mitschrift.ingest.access.SigningSecrets;
import org.mitschrift.kit.access.KeyRing;
import org.mitschrift.kit.access.KeyWriter;
import org.mitschrift.standalone.instance.KafkaSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mitschrift keys create|list|revoke}: who may speak for which source. A key is shown once and kept as a hash. */
@Command(name = "keys", description = "Schlüssel anlegen, zeigen, sperren. / Create, list and revoke keys.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class KeysCommand {
    private static final Duration KEYS_LOAD_WITHIN = Duration.ofSeconds(20);
    private static final int ID_LENGTH = 12;

    @Spec
    private CommandSpec spec;

    @Command(
            name = "create",
            description = "Legt einen Schlüssel an und zeigt ihn einmal. / Creates a key, shown once.")
    int create(
            @Mixin SystemOptions system,
            @Parameters(paramLabel = "SOURCE", description = "a-z, 0-9, -") String source,
            @Option(names = "--role", defaultValue = "platform", description = "platform|analyst|admin") String role,
            @Option(
                            names = "--rate",
                            paramLabel = "N/s",
                            description = "höchstens N Anfragen je Sekunde / requests a second")
                    @Nullable
                    String rate,
            @Option(names = "--signed", description = "jeder Inhalt muss signiert sein / each body must be signed")
                    boolean signed)
            throws Exception {
        require(CommentRef.isSource(source), "A source is 1 to 64 of a-z, 0-9 and -, not \"" + source + "\".");
        require(!source.equals(CommentRef.SELF_TEST), "The source " + source + " is Mitschrift's own: choose another.");
        require(AccessKey.ROLES.contains(role), "A role is platform, analyst or admin, not \"" + role + "\".");
        @Nullable Integer perSecond = rate == null ? null : perSecond(rate);
        String key = "mk_" + random();
        String hash = TextHash.of(key);
        try (KafkaSession session = system.session()) {
            AccessKey kept =
                    new AccessKey(hash, source, role, Instant.now(), false, perSecond, signed ? Boolean.TRUE : null);
            KeyWriter.write(session.kafka(), kept);
            out().println(line(kept));
            out().printf("Schlüssel / key: %s%n", key);
            if (signed) {
                SigningSecrets secrets = new SigningSecrets(system.installationSecret());
                out().printf("Signatur / signing secret: %s%n", secrets.written(hash));
            }
            out().printf("%s wird nur jetzt gezeigt. / Shown only now.%n", signed ? "Beides" : "Er");
            return 0;
        }
    }

    @Command(
            name = "list",
            description = "Zeigt alle Schlüssel ohne ihr Geheimnis. / Lists all keys, never the key itself.")
    int list(@Mixin SystemOptions system) throws Exception {
        try (KafkaSession session = system.session();
                KeyRing ring = keys(session)) {
            ring.all().forEach(key -> out().println(line(key)));
            return 0;
        }
    }

    @Command(name = "revoke", description = "Sperrt einen Schlüssel sofort. / Revokes a key at once.")
    int revoke(
            @Mixin SystemOptions system,
            @Parameters(paramLabel = "ID", description = "wie in / as in 'keys list'") String id)
            throws Exception {
        try (KafkaSession session = system.session();
                KeyRing ring = keys(session)) {
            List<AccessKey> found = ring.all().stream()
                    .filter(key -> id.length() >= 6 && key.hash().startsWith(id))
                    .toList();
            require(found.size() == 1, "There is no one key with the id " + id + ": take it from 'keys list'.");
            AccessKey revoked = found.get(0).revoke();
            KeyWriter.write(session.kafka(), revoked);
            out().println(line(revoked));
            return 0;
        }
    }

    private static KeyRing keys(KafkaSession session) throws IOException, InterruptedException {
        KeyRing ring = KeyRing.follow(session.kafka(), "keys");
        if (!ring.awaitCaughtUp(KEYS_LOAD_WITHIN)) {
            ring.close();
            throw new IOException(
                    "Kafka did not hand out the keys within " + KEYS_LOAD_WITHIN.toSeconds() + " s: is it running?");
        }
        return ring;
    }

    private static int perSecond(String rate) {
        require(rate.matches("[1-9]\\d{0,5}(/s)?"), "A rate is N/s with N from 1 to 999999, not \"" + rate + "\".");
        return Integer.parseInt(rate.replace("/s", ""));
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }

    private static String random() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    private static String line(AccessKey key) {
        return "%s  %-24s %-8s %s  %s%s%s"
                .formatted(
                        key.hash().substring(0, ID_LENGTH),
                        key.source(),
                        key.role(),
                        key.createdAt(),
                        key.requestsPerSecond() == null ? "" : key.requestsPerSecond() + "/s ",
                        key.mustSign() ? "signed " : "",
                        key.revoked() ? "revoked" : "");
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
