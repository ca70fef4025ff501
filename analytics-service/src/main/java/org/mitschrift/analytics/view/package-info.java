/** The sums over all shards, as pages and reports read them. */
@NullMarked
package org.mitschrift.analytics.view;

import org.jspecify.annotations.NullMarked;
