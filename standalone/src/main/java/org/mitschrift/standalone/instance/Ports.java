package org.mitschrift.standalone.instance;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** A row of ports, counted from its base. */
public record Ports(int base) {
    public Ports {
        if (base < 1 || base > 65_000) {
            throw new IllegalArgumentException("The base of the ports is 1 to 65000, not " + base);
        }
    }

    /** The first of the row that something else listens on. */
    OptionalInt firstTaken() {
        return IntStream.of(consultation(), ingest(), moderation(), analytics(), kafka(), controller())
                .filter(port -> !isFree(port))
                .findFirst();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true); // a port that was ours a moment ago is free
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    public int consultation() {
        return base;
    }

    public int ingest() {
        return base + 1;
    }

    public int moderation() {
        return base + 2;
    }

    public int analytics() {
        return base + 3;
    }

    public int kafka() {
        return base + 10;
    }

    public int controller() {
        return base + 11;
    }
}
