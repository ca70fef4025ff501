/**
 * A service as a process of its own: what it is told by its environment, the wait for Kafka, the orderly end. Nothing
 * else in the project reads the environment, but for the command line.
 */
@NullMarked
package org.mitschrift.kit.process;

import org.jspecify.annotations.NullMarked;
