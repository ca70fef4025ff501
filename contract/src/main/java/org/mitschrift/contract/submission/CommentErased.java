package org.mitschrift.contract.submission;

import java.time.Instant;
import org.mitschrift.contract.comment.CommentRef;

/** The comment must be forgotten by law; beats everything before and after it. */
public record CommentErased(CommentRef ref, Instant at) implements AboutComment {
    public static final String TYPE = "org.mitschrift.comment.erased.v1";

    @Override
    public String eventType() {
        return TYPE;
    }

    @Override
    public String recordKey() {
        return ref.key() + "/erased";
    }
}
