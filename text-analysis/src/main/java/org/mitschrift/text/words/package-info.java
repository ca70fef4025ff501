/** Word lists as data, matched on a folded copy of the text whose every character knows where it came from. */
@NullMarked
package org.mitschrift.text.words;

import org.jspecify.annotations.NullMarked;
