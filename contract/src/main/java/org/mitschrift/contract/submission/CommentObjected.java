package org.mitschrift.contract.submission;

import java.time.Instant;
import org.mitschrift.contract.comment.CommentRef;
import org.mitschrift.contract.comment.Sealed;
import org.mitschrift.contract.comment.TextHash;

/**
 * The author objects to the removal of the comment; another moderator must decide (Art. 20 DSA).
 *
 * @param objectionId the platform's id of the objection, or one the door made
 * @param dueAt until when it must be decided, by the project's settings at its receipt
 */
public record CommentObjected(CommentRef ref, String objectionId, Sealed text, Instant at, Instant dueAt)
        implements AboutComment {
    public static final String TYPE = "org.mitschrift.comment.objected.v1";

    @Override
    public String eventType() {
        return TYPE;
    }

    @Override
    public String recordKey() {
        return ref.key() + "/objection/" + objectionId + "/" + TextHash.shortOf(text.bytes());
    }
}
