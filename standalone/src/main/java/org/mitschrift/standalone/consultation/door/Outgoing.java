package org.mitschrift.standalone.consultation.door;

import java.time.Instant;
import org.mitschrift.contract.comment.Anchor;

/**
 * A comment on its way to the door.
 *
 * @param url where it will be read
 */
public record Outgoing(String commentId, String text, Instant submittedAt, Author author, Anchor anchor, String url) {
    /** The visitor, as this page knows them. */
    public record Author(String id) {}
}
