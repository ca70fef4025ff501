package org.mitschrift.benchmarks.door;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.mitschrift.benchmarks.http.Request;
import org.mitschrift.benchmarks.stand.FreeRow;
import org.mitschrift.benchmarks.stand.TemporaryFolder;
import org.mitschrift.ingest.IngestService;
import org.mitschrift.ingest.IngestSettings;
import org.mitschrift.kit.kafka.Clients;
import org.mitschrift.standalone.instance.CannotStart;
import org.mitschrift.standalone.instance.KafkaSession;

/** A broker, the door and a bare endpoint, alone on a folder of their own, which goes with them. */
final class Stand implements AutoCloseable {
    private static final String HOST = "127.0.0.1";
    private final Comments comments = new Comments();
    private final TemporaryFolder folder;
    private final String key;
    private final KafkaSession session;
    private final IngestService door;
    private final BareEndpoint bare;

    private Stand(TemporaryFolder folder, KafkaSession session) throws IOException {
        this.folder = folder;
        this.session = session;
        key = Files.readString(folder.path().resolve("demo.key")).trim();
        byte[] secret = new byte[32];
        door = IngestService.start(
                new IngestSettings(session.kafka(), HOST, 0, folder.path().resolve("state"), secret), () -> true);
        bare = new BareEndpoint(session.kafka());
    }

    static Stand start() throws IOException, CannotStart, InterruptedException {
        TemporaryFolder folder = TemporaryFolder.make();
        Stand stand = new Stand(folder, KafkaSession.open(Optional.empty(), folder.path(), FreeRow.find()));
        try (Admin admin = Clients.admin(stand.session.kafka())) {
            int partitions = stand.session.kafka().installation().shards();
            admin.createTopics(List.of(new NewTopic(BareEndpoint.TOPIC, Optional.of(partitions), Optional.empty())))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            throw new IOException("Kafka refused the bare endpoint's topic", e);
        }
        while (!stand.door.isReady()) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return stand;
    }

    Request doorSingles() {
        return new Request(at(door.port(), "/v1/comments"), key, comments.singles(), 1);
    }

    Request doorArrays(int size) {
        return new Request(at(door.port(), "/v1/comments/batch"), key, comments.arraysOf(size), size);
    }

    Request bareSingles() {
        return new Request(at(bare.port(), "/one"), key, comments.singles(), 1);
    }

    Request bareArrays(int size) {
        return new Request(at(bare.port(), "/array"), key, comments.arraysOf(size), size);
    }

    private static URI at(int port, String path) {
        return URI.create("http://" + HOST + ":" + port + path);
    }

    @Override
    public void close() throws IOException {
        door.close();
        bare.close();
        session.close();
        folder.close();
    }
}
