/** The door to Kafka: an acknowledged record or a no within two seconds. */
@NullMarked
package org.mitschrift.ingest.kafka;

import org.jspecify.annotations.NullMarked;
