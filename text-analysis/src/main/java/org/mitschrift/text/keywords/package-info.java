/**
 * Words that somebody listed (a goal's, a topic's), found in texts whatever their inflection and inside German compounds.
 * Immutable after it is built; safe for all threads. Offsets are UTF-16 into the original text.
 */
@NullMarked
package org.mitschrift.text.keywords;

import org.jspecify.annotations.NullMarked;
