/**
 * One Kafka node (broker and controller) in this JVM, for the standalone and for tests; reachable on 127.0.0.1 only.
 *
 * <p>A sound run logs two harmless WARN lines that no Kafka setting avoids: {@code QuorumController} "Performing
 * controller activation" at the start, {@code NetworkClient} "Attempting to close NetworkClient that has already been
 * closed" at the end. Filter them by message: both loggers also tell of real trouble.
 */
@NullMarked
package org.mitschrift.broker;

import org.jspecify.annotations.NullMarked;
