/** Numbers over HTTP. */
@NullMarked
package org.mitschrift.analytics.http;

import org.jspecify.annotations.NullMarked;
