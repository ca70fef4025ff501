/**
 * Text in, analysis out. Pure: nothing here reads a clock, a thread or the environment; models and word lists are class
 * path resources read once. All offsets are UTF-16 into the original text.
 */
@NullMarked
package org.mitschrift.text;

import org.jspecify.annotations.NullMarked;
