/** One Kafka node (broker and controller) in this JVM, for the standalone and for tests; reachable on 127.0.0.1 only. */
@NullMarked
package org.mitschrift.broker;

import org.jspecify.annotations.NullMarked;
