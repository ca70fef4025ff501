/** The goal catalogue as it holds now, followed from its topic. */
@NullMarked
package org.mitschrift.kit.goals;

import org.jspecify.annotations.NullMarked;
