/**
 * The fold on Kafka Streams: submissions in; journal, cases and dead letters out. Start with {@link
 * org.mitschrift.moderation.stream.ModerationTopology}. Node and store names are golden: a running installation's state
 * hangs on them.
 */
@NullMarked
package org.mitschrift.moderation.stream;

import org.jspecify.annotations.NullMarked;
