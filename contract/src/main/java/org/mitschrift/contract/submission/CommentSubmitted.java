package org.mitschrift.contract.submission;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.comment.Anchor;
import org.mitschrift.contract.comment.CommentRef;
import org.mitschrift.contract.comment.Sealed;
import org.mitschrift.contract.comment.TextHash;

/**
 * One revision of a comment, numbered from 1.
 *
 * @param submittedAt when the citizen sent it, as the platform says; the receipt is Kafka's record time
 * @param author pseudonym of the author, the same for all comments of one author at one source; null if unknown
 * @param language the platform's guess (BCP 47), not proof
 * @param synthetic sent by monitoring; every view leaves it out
 */
public record CommentSubmitted(
        CommentRef ref,
        int revision,
        Sealed text,
        Instant submittedAt,
        Anchor anchor,
        @Nullable String author,
        @Nullable String language,
        @Nullable String url,
        boolean synthetic)
        implements AboutComment {
    public static final String TYPE = "org.mitschrift.comment.submitted.v1";

    public CommentSubmitted {
        if (revision < 1) {
            throw new IllegalArgumentException("Revisions are numbered from 1");
        }
    }

    public String projectId() {
        return anchor.projectId();
    }

    @Override
    public String eventType() {
        return TYPE;
    }

    @Override
    public String recordKey() {
        return ref.key() + "/" + revision + "/" + TextHash.shortOf(text.bytes());
    }
}
