/** The door against a bare endpoint on the same broker, in turns. */
@NullMarked
package org.mitschrift.benchmarks.door;

import org.jspecify.annotations.NullMarked;
