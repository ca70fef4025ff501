/** The newest state of each case, read from a global store of {@code comments.cases}. */
@NullMarked
package org.mitschrift.kit.cases;

import org.jspecify.annotations.NullMarked;
