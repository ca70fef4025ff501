/** What a text says, without the text: findings carry UTF-16 offsets into the original revision, scores are 0..1. */
@NullMarked
package org.mitschrift.contract.analysis;

import org.jspecify.annotations.NullMarked;
