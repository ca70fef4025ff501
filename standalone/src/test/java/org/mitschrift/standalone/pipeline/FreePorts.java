package org.mitschrift.standalone.pipeline;

import java.io.IOException;
import java.net.ServerSocket;

/** Ports that nothing listens on at the moment. */
final class FreePorts {
    private FreePorts() {}

    static int one() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
