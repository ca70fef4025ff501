/** The answers over HTTP. */
@NullMarked
package org.mitschrift.moderation.scoring.http;

import org.jspecify.annotations.NullMarked;
