package org.mitschrift.standalone.consultation;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.mitschrift.standalone.instance.Instance;
import org.mitschrift.standalone.instance.Ports;

/** An instance on a free row of ports, ready. */
final class RunningInstance implements AutoCloseable {
    private final Instance instance;

    private RunningInstance(Instance instance) {
        this.instance = instance;
    }

    static RunningInstance on(Path folder) throws Exception {
        Instance instance = Instance.start(folder, new Ports(freeRow()));
        instance.awaitReady(Duration.ofSeconds(60));
        return new RunningInstance(instance);
    }

    /** The address of the first chapter's page. */
    String chapter() {
        return site() + "/projects/smart-city-strategie/chapters/zukunftsfaehig";
    }

    String site() {
        return instance.addresses().consultation();
    }

    String door() {
        return instance.addresses().ingest();
    }

    /** Below the range the system hands out by itself. */
    private static int freeRow() {
        for (int base = 24080; base < 31000; base += 20) {
            if (IntStream.of(base, base + 1, base + 2, base + 3, base + 10, base + 11)
                    .allMatch(RunningInstance::isFree)) {
                return base;
            }
        }
        throw new IllegalStateException("No free row of ports");
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        instance.close();
    }
}
