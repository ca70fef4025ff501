/** The door over HTTP. */
@NullMarked
package org.mitschrift.ingest.http;

import org.jspecify.annotations.NullMarked;
