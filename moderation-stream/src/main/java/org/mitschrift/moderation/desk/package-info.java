/** Cases over HTTP, for those who may read them. */
@NullMarked
package org.mitschrift.moderation.desk;

import org.jspecify.annotations.NullMarked;
