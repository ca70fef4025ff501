/** What all services' HTTP has in common: problem+json, health, security headers. Handlers run on Jetty's threads. */
@NullMarked
package org.mitschrift.kit.http;

import org.jspecify.annotations.NullMarked;
