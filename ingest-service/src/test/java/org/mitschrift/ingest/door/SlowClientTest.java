package org.mitschrift.ingest.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SlowClientTest {
    @RegisterExtension
    static final DoorStand DOOR = DoorStand.shared();

    @Test
    void cutsOffAClientThatFallsSilentAndOneThatDribbles() throws IOException {
        try (Socket silent = begin();
                Socket dribbling = begin()) {
            await().atMost(Duration.ofSeconds(40))
                    .pollInterval(Duration.ofMillis(500))
                    .until(() -> {
                        if (dribbling.getInputStream().available() == 0) {
                            dribbling.getOutputStream().write(' ');
                        }
                        return silent.getInputStream().available() > 0
                                && dribbling.getInputStream().available() > 0;
                    });
            assertThat(answer(silent)).startsWith("HTTP/1.1 408").contains("too-slow");
            assertThat(answer(dribbling)).startsWith("HTTP/1.1 408").contains("too-slow");
        }
    }

    private static Socket begin() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), DOOR.port());
        String head = "POST /v1/comments HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + DoorStand.KEY
                + "\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{";
        socket.getOutputStream().write(head.getBytes(UTF_8));
        return socket;
    }

    private static String answer(Socket socket) throws IOException {
        byte[] bytes = new byte[2_000];
        return new String(bytes, 0, socket.getInputStream().read(bytes), UTF_8);
    }
}
