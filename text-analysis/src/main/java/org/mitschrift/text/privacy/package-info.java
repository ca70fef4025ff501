/**
 * Personal data in a text. {@link org.mitschrift.text.privacy.PersonalData} is the entry; one class finds one kind.
 * Numbers are read from {@code Digits} (number words and look-alikes as digits), names and lives from {@code Words}.
 * Spans are UTF-16 offsets of the original text. Certain findings score 0.9 and above, weak ones below the hold
 * threshold of 0.7. Every class looks cheaply before it runs a pattern, and bounds its work on hostile texts.
 */
@NullMarked
package org.mitschrift.text.privacy;

import org.jspecify.annotations.NullMarked;
