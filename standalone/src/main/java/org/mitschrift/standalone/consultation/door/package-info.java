/** The page as a client of the door. Safe for all threads. */
@NullMarked
package org.mitschrift.standalone.consultation.door;

import org.jspecify.annotations.NullMarked;
