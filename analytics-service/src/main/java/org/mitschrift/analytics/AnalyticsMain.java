package org.mitschrift.analytics;

import org.mitschrift.kit.process.ServiceProcess;

/** The analytics service as a process of its own, told its settings by its environment. */
public final class AnalyticsMain {
    private static final int PORT = 8083;

    private AnalyticsMain() {}

    public static void main(String[] words) {
        ServiceProcess.run(
                "analytics-service",
                PORT,
                (settings, environment) -> AnalyticsService.start(
                        new AnalyticsSettings(
                                settings.kafka(), settings.host(), settings.port(), settings.stateFolder()),
                        () -> true));
    }
}
