/** The plain Kafka clients: one way to make each, so that every consumer is read_committed and every producer is idempotent with acks=all. */
@NullMarked
package org.mitschrift.kit.kafka;

import org.jspecify.annotations.NullMarked;
