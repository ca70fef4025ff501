/** How fast a text is analysed, beside a stock OpenNLP pipeline. Measured with JMH, in a JVM of its own. */
@NullMarked
package org.mitschrift.benchmarks.analysis;

import org.jspecify.annotations.NullMarked;
