/** Tests of the fold. */
@NullMarked
package org.mitschrift.moderation;

import org.jspecify.annotations.NullMarked;
