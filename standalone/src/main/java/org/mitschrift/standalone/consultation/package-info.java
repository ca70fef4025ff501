/** The consultation page: stands in for the platform, and goes through the door as any platform does. */
@NullMarked
package org.mitschrift.standalone.consultation;

import org.jspecify.annotations.NullMarked;
