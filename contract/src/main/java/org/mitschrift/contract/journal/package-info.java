/** The ordered record of all that was assessed, decided or refused. No text and no word of it: ids, offsets, hashes, and the facts before and after. */
@NullMarked
package org.mitschrift.contract.journal;

import org.jspecify.annotations.NullMarked;
