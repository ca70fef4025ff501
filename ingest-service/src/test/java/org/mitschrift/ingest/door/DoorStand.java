package org.mitschrift.ingest.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.mitschrift.contract.access.AccessKey;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.comment.TextHash;
import org.mitschrift.contract.goals.ProjectSettings;
import org.mitschrift.contract.topics.Topics;
import org.mitschrift.ingest.IngestService;
import org.mitschrift.ingest.IngestSettings;
import org.mitschrift.kit.kafka.KafkaAddress;
import org.mitschrift.testkit.Caller;
import org.mitschrift.testkit.HttpContract;
import org.mitschrift.testkit.Stand;

/**
 * A broker and the door, once for all tests: key {@code key-demo} of the source {@code demo}, key {@code key-other}, and
 * {@code key-signed}, which must sign; the projects {@code p} (open) and {@code over} (closed since 2026-01-01). The
 * stream's part is played by {@link #put}.
 */
@SuppressWarnings("NullAway.Init") // started before the first test
final class DoorStand implements BeforeAllCallback, AutoCloseable {
    static final String KEY = "key-demo";
    static final String SIGNING_KEY = "key-signed";
    static final byte[] SECRET = "0123456789abcdef".getBytes(UTF_8);

    private final HttpContract contract = HttpContract.of(IngestService.class);
    private Stand stand;
    private IngestService service;
    private Caller demo;

    private static DoorStand shared;

    /** The stand that all test classes share. */
    static DoorStand shared() {
        if (shared == null) {
            shared = new DoorStand();
        }
        return shared;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(Namespace.GLOBAL).getOrComputeIfAbsent("door", key -> started());
    }

    private DoorStand started() {
        stand = Stand.start();
        stand.key(KEY, "demo", AccessKey.PLATFORM);
        stand.key("key-other", "other", AccessKey.PLATFORM);
        stand.key("key-analyst", "demo", AccessKey.ANALYST);
        stand.key(AccessKey.of(TextHash.of("key-gone"), "demo", AccessKey.PLATFORM, Instant.now())
                .revoke());
        stand.key(new AccessKey(
                TextHash.of(SIGNING_KEY), "signed", AccessKey.PLATFORM, Instant.now(), false, null, true));
        stand.project("p", ProjectSettings.DEFAULT.withObjectionDays(7));
        stand.project("over", ProjectSettings.DEFAULT.withClosesAt(Instant.parse("2025-12-31T23:00:00Z")));
        service = IngestService.start(
                new IngestSettings(stand.kafka(), "127.0.0.1", 0, stand.stateFolder(), SECRET), () -> true);
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(service::isReady);
        demo = as(KEY);
        return this;
    }

    /** Who calls with another key. */
    Caller as(String key) {
        return new Caller(contract, port(), key);
    }

    /** Writes a case as the stream would, and waits until the door sees it. */
    void put(Case folded) {
        put(folded, KEY);
    }

    /** The same, seen with another key. */
    void put(Case folded, String key) {
        putUnseen(folded);
        String path = "/v1/comments/" + folded.ref().commentId();
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> as(key).fetch(path).statusCode() == 200);
    }

    /** Writes a case and does not wait for it. */
    void putUnseen(Case folded) {
        stand.write(Topics.COMMENTS_CASES, folded.ref().key(), folded);
    }

    KafkaAddress kafka() {
        return stand.kafka();
    }

    int port() {
        return service.port();
    }

    HttpContract contract() {
        return contract;
    }

    HttpRequest.Builder request(String path) {
        return demo.request(path);
    }

    HttpRequest.Builder get(String path) {
        return demo.get(path);
    }

    HttpResponse<String> post(String path, String body) throws Exception {
        return demo.post(path, body);
    }

    HttpResponse<String> fetch(String path) throws Exception {
        return demo.fetch(path);
    }

    HttpResponse<String> send(HttpRequest.Builder builder, String body) throws Exception {
        return demo.send(builder, body);
    }

    @Override
    public void close() {
        service.close();
        stand.close();
    }
}
