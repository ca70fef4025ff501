/** Personal data in a text. */
@NullMarked
package org.mitschrift.text.privacy;

import org.jspecify.annotations.NullMarked;
