/** What the moderation stream's HTTP has in common. */
@NullMarked
package org.mitschrift.moderation.http;

import org.jspecify.annotations.NullMarked;
