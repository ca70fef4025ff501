/** The moderation stream, wired: the fold and the desk. */
@NullMarked
package org.mitschrift.moderation;

import org.jspecify.annotations.NullMarked;
