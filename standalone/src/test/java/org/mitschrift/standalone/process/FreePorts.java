package org.mitschrift.standalone.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Random;
import java.util.stream.IntStream;

/** Rows of ports that nothing listens on, below the range that the system hands out by itself. */
public final class FreePorts {
    private static final int FROM = 20_000;
    private static final int ROWS = 500;

    private FreePorts() {}

    /** The base of a free row; a random one, since other tests may look for one at the same time. */
    public static int row() {
        return new Random()
                .ints(200, 0, ROWS)
                .map(row -> FROM + 20 * row)
                .filter(base -> IntStream.rangeClosed(base, base + 11).allMatch(FreePorts::isFree))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No free row of ports"));
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
