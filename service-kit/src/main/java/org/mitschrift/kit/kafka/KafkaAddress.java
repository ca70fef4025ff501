package org.mitschrift.kit.kafka;

import org.mitschrift.contract.topics.Installation;

/** Which cluster, and which installation on it. */
public record KafkaAddress(String bootstrapServers, Installation installation) {}
