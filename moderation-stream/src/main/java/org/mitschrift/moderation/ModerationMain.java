package org.mitschrift.moderation;

import org.mitschrift.kit.process.ServiceProcess;

/** The moderation stream as a process of its own, told its settings by its environment. */
public final class ModerationMain {
    private static final int PORT = 8082;

    private ModerationMain() {}

    public static void main(String[] words) {
        ServiceProcess.run(
                "moderation-stream",
                PORT,
                (settings, environment) -> ModerationService.start(
                        new ModerationSettings(
                                settings.kafka(), settings.host(), settings.port(), settings.stateFolder()),
                        () -> true));
    }
}
