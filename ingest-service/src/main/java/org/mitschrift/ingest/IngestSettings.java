package org.mitschrift.ingest;

import java.nio.file.Path;
import org.mitschrift.kit.kafka.KafkaAddress;

/**
 * What the door needs to know.
 *
 * @param pseudonymSecret at least 16 bytes, kept for ever: with another one the same author becomes another
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, at the start
public record IngestSettings(KafkaAddress kafka, String host, int port, Path stateFolder, byte[] pseudonymSecret) {}
