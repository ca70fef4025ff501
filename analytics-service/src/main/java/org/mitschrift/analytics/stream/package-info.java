/** Counting on Kafka Streams: submissions and journal of one shard into one task, partial counts out. */
@NullMarked
package org.mitschrift.analytics.stream;

import org.jspecify.annotations.NullMarked;
