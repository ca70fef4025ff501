/** The door over real HTTP with a real broker behind it, every exchange held against the contract. */
@NullMarked
package org.mitschrift.ingest.door;

import org.jspecify.annotations.NullMarked;
