package org.mitschrift.contract.submission;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.mitschrift.contract.comment.CommentRef;

/** What a platform sent about one comment. {@code type} on the wire is the CloudEvents type. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CommentSubmitted.class, name = CommentSubmitted.TYPE),
    @JsonSubTypes.Type(value = CommentWithdrawn.class, name = CommentWithdrawn.TYPE),
    @JsonSubTypes.Type(value = CommentErased.class, name = CommentErased.TYPE)
})
public sealed interface Submission permits CommentSubmitted, CommentWithdrawn, CommentErased {
    CommentRef ref();

    String projectId();

    /** The CloudEvents type, also the type on the wire. */
    String eventType();

    /** The record's key: {@code source/commentId/…}, unique to this submission, so that compaction loses nothing. */
    String recordKey();
}
