package org.mitschrift.moderation;

import java.nio.file.Path;
import org.mitschrift.kit.kafka.KafkaAddress;

/** What the moderation stream needs to know. */
public record ModerationSettings(KafkaAddress kafka, String host, int port, Path stateFolder) {}
