/** What a key demands at the door beside being valid: a pace, a signature. Pure but for the buckets' clock. */
@NullMarked
package org.mitschrift.ingest.access;

import org.jspecify.annotations.NullMarked;
