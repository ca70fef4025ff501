/** Sending many comments through the door, as a platform would: over HTTP, with a key, told what became of each. */
@NullMarked
package org.mitschrift.standalone.load;

import org.jspecify.annotations.NullMarked;
