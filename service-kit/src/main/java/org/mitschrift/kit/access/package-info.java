/** Who calls: bearer keys looked up by their hash. */
@NullMarked
package org.mitschrift.kit.access;

import org.jspecify.annotations.NullMarked;
