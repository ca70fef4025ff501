package org.mitschrift.contract.submission;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What a platform sent. {@code type} on the wire is the CloudEvents type. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CommentSubmitted.class, name = CommentSubmitted.TYPE),
    @JsonSubTypes.Type(value = CommentWithdrawn.class, name = CommentWithdrawn.TYPE),
    @JsonSubTypes.Type(value = CommentErased.class, name = CommentErased.TYPE),
    @JsonSubTypes.Type(value = CommentReported.class, name = CommentReported.TYPE),
    @JsonSubTypes.Type(value = CommentObjected.class, name = CommentObjected.TYPE),
    @JsonSubTypes.Type(value = AuthorErased.class, name = AuthorErased.TYPE)
})
public sealed interface Submission permits AboutComment, AuthorErased {
    /** The source whose key it came with. */
    String source();

    /** The CloudEvents type, also the type on the wire. */
    String eventType();

    /**
     * The record's key, unique to what the submission says: a repeat has the same, another text another one, so that
     * compaction loses nothing.
     */
    String recordKey();
}
