/** Which operative goals a text is about, by the words of the catalogue. */
@NullMarked
package org.mitschrift.text.goals;

import org.jspecify.annotations.NullMarked;
