/** What one shard counts: comments per goal and status, and a ledger whose two sides are counted on paths of their own. Pure. */
@NullMarked
package org.mitschrift.analytics.counts;

import org.jspecify.annotations.NullMarked;
