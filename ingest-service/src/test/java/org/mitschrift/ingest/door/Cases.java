package org.mitschrift.ingest.door;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.cases.Decision;
import org.mitschrift.contract.cases.Revision;
import org.mitschrift.contract.cases.Status;
import org.mitschrift.contract.comment.Anchor;
import org.mitschrift.contract.comment.CommentRef;
import org.mitschrift.contract.comment.Sealed;
import org.mitschrift.contract.comment.TextHash;

/** Cases as the stream would have made them. */
final class Cases {
    static final Instant CHANGED = Instant.parse("2026-11-23T10:00:00Z");

    private Cases() {}

    static Case published(String source, String id, String text) {
        return of(source, id, Status.PUBLISHED, CHANGED, text);
    }

    static Case of(String source, String id, Status status, Instant changedAt, String text) {
        Revision revision = new Revision(
                1,
                Sealed.unsealed(text),
                TextHash.of(text),
                changedAt,
                changedAt,
                Anchor.ofProject("p"),
                null,
                null,
                null,
                null);
        return new Case(
                new CommentRef(source, id),
                "p",
                1,
                status,
                1,
                List.of(revision),
                List.of(new Decision("d-1", status, "nothing-found", "moderator:7", changedAt, 1, null)),
                List.of(),
                List.of(),
                null,
                null,
                false,
                changedAt,
                "h",
                Map.of());
    }
}
