/** The analytics service, wired. */
@NullMarked
package org.mitschrift.analytics;

import org.jspecify.annotations.NullMarked;
