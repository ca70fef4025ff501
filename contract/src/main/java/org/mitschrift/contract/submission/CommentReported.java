package org.mitschrift.contract.submission;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.comment.CommentRef;
import org.mitschrift.contract.comment.Sealed;
import org.mitschrift.contract.comment.TextHash;

/**
 * A citizen says that a comment is illegal or breaks the rules (a notice in the sense of Art. 16 DSA).
 *
 * @param reportId the platform's id of the report, or one the door made
 * @param category one of {@link DsaCategory}
 * @param text why; null if the citizen only chose a category
 */
public record CommentReported(
        CommentRef ref,
        String reportId,
        String category,
        @Nullable Sealed text,
        Instant at) implements AboutComment {
    public static final String TYPE = "org.mitschrift.comment.reported.v1";

    @Override
    public String eventType() {
        return TYPE;
    }

    @Override
    public String recordKey() {
        byte[] said = text == null ? new byte[0] : text.bytes();
        return ref.key() + "/report/" + reportId + "/" + TextHash.shortOf(said);
    }
}
