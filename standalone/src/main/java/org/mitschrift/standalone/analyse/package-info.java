/**
 * Answers lines as they come: one thread reads, as many as there are cores work, the caller's thread writes in the order
 * of reading. What is under way is bounded in lines and in bytes.
 */
@NullMarked
package org.mitschrift.standalone.analyse;

import org.jspecify.annotations.NullMarked;
