/**
 * How many comments a second the whole pipeline takes, from the submissions topic to the case, with all services running
 * in this JVM; how many records that costs; and how long one comment takes.
 */
@NullMarked
package org.mitschrift.benchmarks.pipeline;

import org.jspecify.annotations.NullMarked;
