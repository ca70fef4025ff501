package org.mitschrift.standalone.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mitschrift.kit.http.HttpServer;
import org.mitschrift.standalone.command.Commands;

/** {@code load --door}: nothing but HTTP and a key, against a door that is played here. */
@SuppressWarnings("NullAway.Init") // JUnit's life cycle
class DoorElsewhereTest {
    private final AtomicInteger posts = new AtomicInteger();

    @TempDir
    Path folder;

    private Path lines;
    private Path key;
    private HttpServer door;

    @BeforeEach
    void open() throws Exception {
        lines = Files.writeString(folder.resolve("lines.jsonl"), "{\"commentId\":\"1\"}\n\n{\"commentId\":\"2\"}\n");
        key = Files.writeString(folder.resolve("a.key"), "good\n");
        door = HttpServer.start("127.0.0.1", 0, () -> true, config -> {
            config.routes.get(
                    "/city/v1/comments",
                    context -> context.status("Bearer good".equals(context.header("Authorization")) ? 200 : 401));
            config.routes.post("/city/v1/comments", context -> {
                boolean patience = posts.incrementAndGet() <= 2;
                context.status(patience ? 429 : 202).header("Retry-After", "1");
            });
        });
    }

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void sendsEveryLineAndKeepsThePaceTheDoorAsksFor() {
        assertThat(load(address() + "/", key)).isZero();
        assertThat(posts).hasValue(4);
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void allProgressIsToldBeforeTheEnd() throws Exception {
        AtomicInteger progress = new AtomicInteger();
        new Loader(Door.of(address(), key))
                .send(java.util.stream.Stream.generate(() -> "{}").limit(200), 0, progress::incrementAndGet);
        assertThat(progress).hasValue(200);
    }

    @Test
    void refusesAWrongKeyOrAddressBeforeItSendsAnything() throws Exception {
        Path wrong = Files.writeString(folder.resolve("wrong.key"), "bad");
        assertThat(load(address(), wrong)).isEqualTo(2);
        assertThat(load(address() + "/nowhere", key)).isEqualTo(2);
        assertThat(load("door.example", key)).isEqualTo(2);
        assertThat(load(address(), folder.resolve("missing.key"))).isEqualTo(2);
        assertThat(Commands.run("load", lines.toString(), "--door", address())).isEqualTo(2);
        assertThat(posts).hasValue(0);
    }

    @Test
    void saysWhatIsWrongInASentence() throws Exception {
        Path two = Files.writeString(folder.resolve("two.key"), "one\ntwo");
        assertThatThrownBy(() -> Door.of(address(), two)).hasMessageContaining("one key");
        assertThatThrownBy(() -> Door.of("ftp://a", key)).hasMessageContaining("http://");
        Door closed = Door.of("http://127.0.0.1:1", key);
        assertThatThrownBy(() -> new Loader(closed).send(java.util.stream.Stream.of("{}"), 0, () -> {}))
                .hasMessageContaining("No door answers at http://127.0.0.1:1");
    }

    private int load(String address, Path keyFile) {
        return Commands.run(
                "load",
                lines.toString(),
                "--data",
                folder.resolve("data").toString(),
                "--door",
                address,
                "--key-file",
                keyFile.toString());
    }

    private String address() {
        return "http://127.0.0.1:" + door.port() + "/city";
    }
}
