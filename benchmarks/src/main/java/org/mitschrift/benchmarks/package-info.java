/** How fast it is, measured against something: the commands of {@code mitschrift bench}. */
@NullMarked
package org.mitschrift.benchmarks;

import org.jspecify.annotations.NullMarked;
