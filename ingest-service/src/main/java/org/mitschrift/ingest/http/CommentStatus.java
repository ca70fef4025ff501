package org.mitschrift.ingest.http;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.cases.Attention;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.cases.Decision;

/**
 * What a platform is told of its comment.
 *
 * @param revision the newest one here; 0 if only its withdrawal or erasure has come
 * @param waits what waits for a moderator beside the status, {@code report} or {@code objection}; null if nothing does
 * @param changedAt when the case changed last; null for one of an early release
 */
record CommentStatus(
        String commentId,
        int revision,
        String status,
        @Nullable Said decision,
        @Nullable Attention waits,
        @Nullable Instant changedAt) {
    static CommentStatus of(Case found) {
        return new CommentStatus(
                found.ref().commentId(),
                found.currentRevision(),
                found.status().id(),
                found.lastDecision().map(Said::of).orElse(null),
                found.attention(),
                found.changedAt());
    }

    /** A decision as the platform reads it; who moderated stays inside. */
    record Said(String id, String status, String reason, String by, Instant at, int revision) {
        static Said of(Decision decision) {
            String by = decision.by().startsWith("moderator") ? "moderator" : decision.by();
            return new Said(
                    decision.id(), decision.status().id(), decision.reason(), by, decision.at(), decision.revision());
        }
    }
}
