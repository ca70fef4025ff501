/** What a key demands at the door beside being valid: a signature. Pure. */
@NullMarked
package org.mitschrift.ingest.access;

import org.jspecify.annotations.NullMarked;
