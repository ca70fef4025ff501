@NullMarked
package org.mitschrift.text.training;

import org.jspecify.annotations.NullMarked;
