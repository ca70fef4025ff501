/** Partial counts per cell and shard; a reader sums the shards. */
@NullMarked
package org.mitschrift.contract.counts;

import org.jspecify.annotations.NullMarked;
