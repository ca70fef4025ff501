/** What identifies a comment, where it hangs and who wrote it. Immutable values; safe for all threads. */
@NullMarked
package org.mitschrift.contract.comment;

import org.jspecify.annotations.NullMarked;
