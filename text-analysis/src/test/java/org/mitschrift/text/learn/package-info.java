@NullMarked
package org.mitschrift.text.learn;

import org.jspecify.annotations.NullMarked;
