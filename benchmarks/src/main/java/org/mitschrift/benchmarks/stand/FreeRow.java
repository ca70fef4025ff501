package org.mitschrift.benchmarks.stand;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.stream.IntStream;
import org.mitschrift.standalone.instance.Ports;

/** Finds a row of ports that nothing listens on. */
public final class FreeRow {
    private FreeRow() {}

    public static Ports find() {
        return IntStream.iterate(21_000, base -> base < 30_000, base -> base + 20)
                .mapToObj(Ports::new)
                .filter(FreeRow::isFree)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No free row of ports between 21000 and 30000"));
    }

    private static boolean isFree(Ports ports) {
        return IntStream.rangeClosed(ports.consultation(), ports.controller()).allMatch(port -> {
            try (ServerSocket socket = new ServerSocket(port)) {
                return socket.isBound();
            } catch (IOException e) {
                return false;
            }
        });
    }
}
