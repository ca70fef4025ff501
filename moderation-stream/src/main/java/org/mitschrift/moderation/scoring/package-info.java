/**
 * One text in, one answer out, without a case: for {@code mitschrift analyse} and {@code POST /v1/analyse}. Pure; safe for
 * all threads; offsets are UTF-16 into the text as it came, scores 0..1.
 */
@NullMarked
package org.mitschrift.moderation.scoring;

import org.jspecify.annotations.NullMarked;
