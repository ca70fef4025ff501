package org.mitschrift.ingest.http;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.comment.CommentRef;
import org.mitschrift.contract.submission.AboutComment;
import org.mitschrift.contract.submission.CommentSubmitted;
import org.mitschrift.kit.http.Problem;

/**
 * What became of one item of a batch.
 *
 * @param commentId as far as it could be read
 * @param revision null where there is none
 * @param status {@code received}, {@code duplicate}, {@code invalid} or {@code unavailable}
 * @param problem null if it is in
 */
record BatchResult(
        int index,
        @Nullable String commentId,
        @Nullable Integer revision,
        String status,
        @Nullable Problem problem) {
    private static final String INVALID = "invalid";
    private static final String UNAVAILABLE = "unavailable";

    static BatchResult received(int index, AboutComment submission) {
        return new BatchResult(index, submission.ref().commentId(), revision(submission), "received", null);
    }

    static BatchResult duplicate(int index, AboutComment submission) {
        return new BatchResult(index, submission.ref().commentId(), revision(submission), "duplicate", null);
    }

    static BatchResult unavailable(int index, AboutComment submission, Problem problem) {
        return new BatchResult(index, submission.ref().commentId(), revision(submission), UNAVAILABLE, problem);
    }

    /** @param item as it came; null if it could not be read at all */
    static BatchResult invalid(int index, @Nullable JsonNode item, Problem problem) {
        JsonNode comment = item != null && item.has("specversion") ? item.path("data") : item;
        String id = comment == null ? null : comment.path("commentId").textValue();
        Integer revision = comment != null && comment.path("revision").isInt()
                ? Integer.valueOf(comment.path("revision").intValue())
                : null;
        return new BatchResult(index, id != null && CommentRef.isCommentId(id) ? id : null, revision, INVALID, problem);
    }

    private static @Nullable Integer revision(AboutComment submission) {
        return submission instanceof CommentSubmitted submitted ? submitted.revision() : null;
    }

    @JsonIgnore
    boolean isIn() {
        return problem == null;
    }

    @JsonIgnore
    boolean isInvalid() {
        return status.equals(INVALID);
    }
}
