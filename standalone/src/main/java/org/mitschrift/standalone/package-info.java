/** Everything in one JVM: the broker, the services, and the command line that starts them. */
@NullMarked
package org.mitschrift.standalone;

import org.jspecify.annotations.NullMarked;
