/** What a platform may read of its own comments: a trimmed view of comments.cases, without text. */
@NullMarked
package org.mitschrift.ingest.view;

import org.jspecify.annotations.NullMarked;
