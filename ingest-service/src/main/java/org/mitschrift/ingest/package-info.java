/** The platform's door: comments in, decisions out. */
@NullMarked
package org.mitschrift.ingest;

import org.jspecify.annotations.NullMarked;
