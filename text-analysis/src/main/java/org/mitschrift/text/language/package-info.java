/** Which language a text is written in. */
@NullMarked
package org.mitschrift.text.language;

import org.jspecify.annotations.NullMarked;
