/** Where a benchmark runs: a folder of its own that goes with it, and ports that nobody uses. */
@NullMarked
package org.mitschrift.benchmarks.stand;

import org.jspecify.annotations.NullMarked;
