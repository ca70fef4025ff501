/** A strategy's page, saved as text or HTML, read into a chapter of the goal catalogue. And how a catalogue is published. */
@NullMarked
package org.mitschrift.standalone.strategy;

import org.jspecify.annotations.NullMarked;
