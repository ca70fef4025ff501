/** The page over HTTP. Handlers run on Jetty's threads. */
@NullMarked
package org.mitschrift.standalone.consultation.http;

import org.jspecify.annotations.NullMarked;
