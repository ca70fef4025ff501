/** Running a topology: its settings, its start and its end. */
@NullMarked
package org.mitschrift.kit.streams;

import org.jspecify.annotations.NullMarked;
