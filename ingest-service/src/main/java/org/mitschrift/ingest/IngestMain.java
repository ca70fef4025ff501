package org.mitschrift.ingest;

import org.mitschrift.kit.process.ServiceProcess;

/** The door as a process of its own, told its settings by its environment. */
public final class IngestMain {
    private static final int PORT = 8081;

    private IngestMain() {}

    public static void main(String[] words) {
        ServiceProcess.run(
                "ingest-service",
                PORT,
                (settings, environment) -> IngestService.start(
                        new IngestSettings(
                                settings.kafka(),
                                settings.host(),
                                settings.port(),
                                settings.stateFolder(),
                                environment.pseudonymSecret()),
                        () -> true));
    }
}
