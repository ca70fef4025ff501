/** How a text speaks: insult, hate, threat and the like, and what is plainly spam. Pure; safe for all threads. */
@NullMarked
package org.mitschrift.text.tone;

import org.jspecify.annotations.NullMarked;
