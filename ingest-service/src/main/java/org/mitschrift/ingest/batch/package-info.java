/**
 * A batch, one item after another, never whole in memory: a JSON array or JSON lines in, the bytes of each item out. What
 * is wrong with one item stays with it as far as the format allows. Used by one thread each.
 */
@NullMarked
package org.mitschrift.ingest.batch;

import org.jspecify.annotations.NullMarked;
