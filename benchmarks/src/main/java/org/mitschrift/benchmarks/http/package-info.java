/** Load over HTTP that costs the machine as little as it can, since it shares it with what it measures. */
@NullMarked
package org.mitschrift.benchmarks.http;

import org.jspecify.annotations.NullMarked;
