package org.mitschrift.standalone.instance;

/** What a running instance says of itself in {@code DIR/instance.json}, for commands on the same machine. */
public record InstanceFile(
        long pid, String consultation, String ingest, String moderation, String analytics, String kafka) {
    static final String NAME = "instance.json";

    static InstanceFile of(Ports ports) {
        return new InstanceFile(
                ProcessHandle.current().pid(),
                http(ports.consultation()),
                http(ports.ingest()),
                http(ports.moderation()),
                http(ports.analytics()),
                "127.0.0.1:" + ports.kafka());
    }

    private static String http(int port) {
        return "http://127.0.0.1:" + port;
    }
}
