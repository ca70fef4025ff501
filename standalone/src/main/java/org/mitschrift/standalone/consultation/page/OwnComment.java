package org.mitschrift.standalone.consultation.page;

import org.jspecify.annotations.Nullable;

/**
 * A comment this visitor sent lately.
 *
 * @param status by the door's word
 * @param link to the comment itself; null unless it stands on a page
 */
public record OwnComment(String status, @Nullable String link) {}
