package org.mitschrift.ingest.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.standardwebhooks.Webhook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mitschrift.contract.comment.TextHash;
import org.mitschrift.contract.submission.CommentSubmitted;
import org.mitschrift.ingest.access.SigningSecrets;
import org.mitschrift.testkit.Caller;

/** Batches of a key that must sign, signed by the standard's own library; nothing of a bad one is acted upon. */
class SignedBatchTest {
    @RegisterExtension
    static final DoorStand DOOR = DoorStand.shared();

    private static final String SECRET =
            new SigningSecrets(DoorStand.SECRET).written(TextHash.of(DoorStand.SIGNING_KEY));

    private final String id = "s-" + UUID.randomUUID() + "-";
    private final String array = comments(3).collect(Collectors.joining(",", "[", "]"));
    private final Caller caller = DOOR.as(DoorStand.SIGNING_KEY);

    @BeforeAll
    static void awaitKey() {
        Awaitility.await()
                .until(() ->
                        DOOR.as(DoorStand.SIGNING_KEY).fetch("/v1/comments").statusCode() == 200);
    }

    @Test
    void takesASignedArrayAndSignedLines() throws Exception {
        assertThat(send(batch(array, "application/json"), array, Instant.now(), array)
                        .statusCode())
                .isEqualTo(202);
        assertThat(submitted()).isEqualTo(3);

        String lines = comments(5).collect(Collectors.joining("\n"));
        assertThat(send(batch(lines, "application/x-ndjson"), lines, Instant.now(), lines)
                        .statusCode())
                .isEqualTo(202);
        assertThat(submitted()).isEqualTo(5);
    }

    @Test
    void takesALargeOneAndLeavesNoFileBehind() throws Exception {
        String lines = comments(10_000).collect(Collectors.joining("\n"));
        long before = leftFiles();
        assertThat(send(batch(lines, "application/x-ndjson"), lines, Instant.now(), lines)
                        .statusCode())
                .isEqualTo(202);
        assertThat(leftFiles()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, 0, changed", "application/x-ndjson, 0, changed",
        "application/json, 600, ", "application/x-ndjson, 600, ",
        "application/json, -600, "
    })
    void refusesWhatWasChangedOrSignedTooLongAgo(String type, long secondsAgo, String change) throws Exception {
        String body = type.endsWith("ndjson") ? comments(3).collect(Collectors.joining("\n")) : array;
        String sent = change == null ? body : body.replace("Text 2", "Hetze");

        HttpResponse<String> answer =
                send(batch(sent, type), sent, Instant.now().minusSeconds(secondsAgo), body);

        isRefused(answer);
    }

    @Test
    void refusesAnUnsignedOneAndOneSignedWithAnotherKeysSecret() throws Exception {
        isRefused(caller.send(batch(array, "application/json"), array));

        String other = new SigningSecrets(DoorStand.SECRET).written(TextHash.of(DoorStand.KEY));
        isRefused(caller.send(signed(batch(array, "application/json"), other, Instant.now(), array), array));
    }

    @ParameterizedTest
    @CsvSource({"PUT, ''", "DELETE, ?reason=author"})
    void aCommentWhoseIdIsBatchIsSignedLikeAnyOther(String method, String query) throws Exception {
        String edit = "{\"revision\":1,\"text\":\"x\",\"anchor\":{\"projectId\":\"p\"}}";
        HttpRequest.Builder request = caller.request("/v1/comments/batch" + query)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(edit));
        isRefused(caller.send(request, edit));
    }

    /** What is signed is the bytes as they are sent; the library signs texts only. */
    @Test
    void aPackedOneIsSignedAsItIsSent() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(array.getBytes(UTF_8));
        }
        isRefused(caller.send(signed(packed(packed.toByteArray()), SECRET, Instant.now(), array), array));

        long now = Instant.now().getEpochSecond();
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(SECRET.replace("whsec_", "")), "HmacSHA256"));
        mac.update(("m1." + now + ".").getBytes(UTF_8));
        HttpRequest.Builder request = packed(packed.toByteArray())
                .header("webhook-id", "m1")
                .header("webhook-timestamp", Long.toString(now))
                .header(
                        "webhook-signature",
                        "v1," + Base64.getEncoder().encodeToString(mac.doFinal(packed.toByteArray())));
        assertThat(caller.send(request, array).statusCode()).isEqualTo(202);
    }

    private HttpRequest.Builder packed(byte[] bytes) {
        return caller.request("/v1/comments/batch")
                .header("Content-Type", "application/json")
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(bytes));
    }

    /** How many of this test's comments are in. */
    private long submitted() {
        return Submitted.under(DOOR.kafka(), "signed/" + id).stream()
                .map(submission -> ((CommentSubmitted) submission).ref())
                .distinct()
                .count();
    }

    private void isRefused(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("problem:not-signed");
        assertThat(submitted()).isZero();
    }

    private HttpRequest.Builder batch(String body, String type) {
        return caller.request("/v1/comments/batch").header("Content-Type", type).POST(BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String body, Instant at, String signedBody)
            throws Exception {
        return caller.send(signed(request, SECRET, at, signedBody), body);
    }

    private static HttpRequest.Builder signed(HttpRequest.Builder request, String secret, Instant at, String body)
            throws Exception {
        String message = "msg-" + UUID.randomUUID();
        return request.header("webhook-id", message)
                .header("webhook-timestamp", Long.toString(at.getEpochSecond()))
                .header("webhook-signature", new Webhook(secret).sign(message, at.getEpochSecond(), body));
    }

    private Stream<String> comments(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "{\"commentId\":\"" + id + number + "\",\"text\":\"Text " + number
                        + "\",\"anchor\":{\"projectId\":\"p\"}}");
    }

    private static long leftFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("mitschrift-batch"))
                    .count();
        }
    }
}
