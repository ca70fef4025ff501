/** What a text is about and what it wants: goals, topics, sentiment, kinds. Pure; safe for all threads. */
@NullMarked
package org.mitschrift.text.reading;

import org.jspecify.annotations.NullMarked;
