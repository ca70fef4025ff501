/** What the open corpus must be, held as tests. */
@NullMarked
package org.mitschrift.text.corpus;

import org.jspecify.annotations.NullMarked;
