package org.mitschrift.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mitschrift.standalone.instance.Instance;
import org.mitschrift.standalone.instance.Ports;
import org.mitschrift.standalone.process.FreePorts;
import org.mitschrift.standalone.process.MitschriftProcess;

/** Keys as an operator makes, lists and revokes them while the system runs. */
@SuppressWarnings("NullAway.Init") // started before the first test
class KeysTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    static Path folder;

    private static Instance instance;

    @BeforeAll
    static void start() throws Exception {
        instance = Instance.start(folder, new Ports(FreePorts.row()));
        instance.awaitReady(Duration.ofSeconds(60));
    }

    @AfterAll
    static void close() {
        instance.close();
    }

    @Test
    void aKeySpeaksForItsSourceFromItsCreationToItsRevocation() throws Exception {
        String created = keys("create", "my-city");
        String key = found("mk_[A-Za-z0-9_-]{43}", created);
        String id = found("^[0-9a-f]{12}", created);
        await().atMost(Duration.ofSeconds(10)).until(() -> list(key) == 200);

        assertThat(keys("list")).contains(id + "  my-city", "demo").doesNotContain(key);
        assertThat(keys("revoke", id)).contains("revoked");
        await().atMost(Duration.ofSeconds(10)).until(() -> list(key) == 401);
        assertThat(keys("list")).containsPattern(id + ".*revoked");
    }

    @Test
    void aRoleAPaceAndASignatureHoldAtTheDoor() throws Exception {
        String analyst = found("mk_[A-Za-z0-9_-]{43}", keys("create", "office", "--role", "analyst"));
        String paced = found("mk_[A-Za-z0-9_-]{43}", keys("create", "slow-city", "--rate", "1/s"));
        String printed = keys("create", "signing-city", "--signed");
        String signing = found("mk_[A-Za-z0-9_-]{43}", printed);

        await().atMost(Duration.ofSeconds(10)).until(() -> list(analyst) == 403);
        await().atMost(Duration.ofSeconds(10)).until(() -> list(paced) == 429);
        await().atMost(Duration.ofSeconds(10)).until(() -> list(signing) == 200);
        assertThat(printed).contains("whsec_");
        assertThat(erasure(signing)).isEqualTo(401);
    }

    @Test
    void saysInASentenceWhatIsNoKey() throws Exception {
        assertThat(refused("create", "My City")).contains("A source is");
        assertThat(refused("create", "mitschrift-test")).contains("Mitschrift's own");
        assertThat(refused("create", "city", "--role", "king")).contains("A role is");
        assertThat(refused("revoke", "000000000000")).contains("There is no one key");
    }

    private static int list(String key) throws IOException, InterruptedException {
        return send(request("/v1/comments", key).GET());
    }

    private static int erasure(String key) throws IOException, InterruptedException {
        return send(request("/v1/comments/c?reason=erasure", key).method("DELETE", BodyPublishers.noBody()));
    }

    private static HttpRequest.Builder request(String path, String key) {
        return HttpRequest.newBuilder(URI.create(instance.addresses().ingest() + path))
                .header("Authorization", "Bearer " + key);
    }

    private static int send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static String keys(String... words) throws Exception {
        try (MitschriftProcess command = command(words)) {
            assertThat(command.awaitExit(Duration.ofSeconds(60)))
                    .as(command::printed)
                    .isZero();
            return command.out();
        }
    }

    private static String refused(String... words) throws Exception {
        try (MitschriftProcess command = command(words)) {
            assertThat(command.awaitExit(Duration.ofSeconds(60)))
                    .as(command::printed)
                    .isEqualTo(2);
            return command.err();
        }
    }

    private static MitschriftProcess command(String... words) throws IOException {
        List<String> line = new ArrayList<>(List.of("keys"));
        line.addAll(List.of(words));
        line.addAll(List.of("--data", folder.toString()));
        return MitschriftProcess.start(folder.resolve("printed"), line.toArray(String[]::new));
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern, Pattern.MULTILINE).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group();
    }
}
