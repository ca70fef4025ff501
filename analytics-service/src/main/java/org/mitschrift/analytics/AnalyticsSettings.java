package org.mitschrift.analytics;

import java.nio.file.Path;
import org.mitschrift.kit.kafka.KafkaAddress;

/** What the analytics service needs to know. */
public record AnalyticsSettings(KafkaAddress kafka, String host, int port, Path stateFolder) {}
