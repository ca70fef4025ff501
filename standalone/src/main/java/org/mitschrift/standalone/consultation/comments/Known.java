package org.mitschrift.standalone.consultation.comments;

import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.cases.Assessment;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.cases.Revision;
import org.mitschrift.contract.cases.Status;
import org.mitschrift.contract.comment.Anchor;
import org.mitschrift.contract.comment.CommentRef;
import org.mitschrift.contract.comment.Sealed;
import org.mitschrift.moderation.cases.Facts;

/**
 * Where a comment hangs, and what of it may be seen.
 *
 * @param shown null unless it is published
 */
record Known(CommentRef ref, Anchor anchor, @Nullable Shown shown) {
    static Optional<Known> of(Case found) {
        return found.current().map(revision -> new Known(found.ref(), revision.anchor(), shown(found, revision)));
    }

    private static @Nullable Shown shown(Case found, Revision revision) {
        Sealed text = revision.text();
        if (found.status() != Status.PUBLISHED || text == null) {
            return null;
        }
        return new Shown(
                found.ref(),
                text.open(),
                language(revision),
                revision.anchor().goalId(),
                first(found, revision).submittedAt(),
                revision.number() > 1,
                Found.of(Facts.of(found)));
    }

    /** An edited comment keeps its place. */
    private static Revision first(Case found, Revision current) {
        return found.revisions().stream()
                .min(Comparator.comparingInt(Revision::number))
                .orElse(current);
    }

    private static @Nullable String language(Revision revision) {
        Assessment assessment = revision.assessment();
        if (assessment != null
                && assessment.analysis() != null
                && !assessment.analysis().language().equals("und")) {
            return assessment.analysis().language();
        }
        return revision.language();
    }

    @Nullable
    CommentRef parent() {
        String parent = anchor.parentCommentId();
        return parent == null ? null : new CommentRef(ref.source(), parent);
    }
}
