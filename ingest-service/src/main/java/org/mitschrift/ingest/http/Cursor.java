package org.mitschrift.ingest.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.cases.Status;
import org.mitschrift.contract.comment.CommentRef;

/**
 * Where a list of comments goes on, with the filter it began with. Comments are listed by id, so a page neither skips nor
 * repeats one, however many change meanwhile.
 *
 * @param since only those whose case changed at or after it; null for all
 * @param status only those; null for all
 * @param after the id after which to go on; null at the beginning
 */
record Cursor(
        @Nullable Instant since,
        @Nullable Status status,
        @Nullable String after) {
    private static final String VERSION = "1";

    String text() {
        String plain = VERSION + "|" + (since == null ? "" : since) + "|" + (status == null ? "" : status.id()) + "|"
                + (after == null ? "" : after);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
    }

    Cursor after(String id) {
        return new Cursor(since, status, id);
    }

    /** Empty if it is none that this door handed out. */
    static Optional<Cursor> parse(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split("\\|", -1);
            if (parts.length != 4 || !parts[0].equals(VERSION) || !CommentRef.isCommentId(parts[3])) {
                return Optional.empty();
            }
            Instant since = parts[1].isEmpty() ? null : Instant.parse(parts[1]);
            Status status = parts[2].isEmpty() ? null : Status.of(parts[2]);
            return status == null || status.isKnown()
                    ? Optional.of(new Cursor(since, status, parts[3]))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
