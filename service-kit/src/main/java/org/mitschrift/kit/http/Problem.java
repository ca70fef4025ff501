package org.mitschrift.kit.http;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as RFC 9457 says it.
 *
 * @param type a short id from the documented list; on the wire {@code urn:mitschrift:problem:ID}
 * @param title what happened, in the reader's language
 * @param detail why, and what to do
 * @param errors the wrong fields, all at once; null where no field is to blame
 * @param closedAt since when a project takes no more comments; null where that is not the matter
 */
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable List<FieldError> errors,
        @Nullable Instant closedAt) {
    /** A wrong field: its path, e.g. {@code anchor.projectId}, and what is wrong with it. */
    public record FieldError(String field, String message) {}

    public Problem(String type, String title, int status, @Nullable String detail, @Nullable List<FieldError> errors) {
        this(type, title, status, detail, errors, null);
    }

    public static Problem of(int status, String type, String title, String detail) {
        return new Problem("urn:mitschrift:problem:" + type, title, status, detail, null, null);
    }

    /** The same, naming what is wrong; with an empty list just the same. */
    public Problem withErrors(List<FieldError> newErrors) {
        return newErrors.isEmpty() ? this : new Problem(type, title, status, detail, newErrors, closedAt);
    }

    public Problem withClosedAt(Instant newClosedAt) {
        return new Problem(type, title, status, detail, errors, newClosedAt);
    }
}
