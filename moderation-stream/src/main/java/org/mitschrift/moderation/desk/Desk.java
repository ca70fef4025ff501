package org.mitschrift.moderation.desk;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import org.mitschrift.contract.access.AccessKey;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.comment.CommentRef;
import org.mitschrift.kit.access.Callers;
import org.mitschrift.kit.cases.CaseView;
import org.mitschrift.kit.http.HttpServer;
import org.mitschrift.kit.http.ProblemException;
import org.mitschrift.kit.http.Problems;
import org.mitschrift.moderation.http.Refusals;

/** Whole cases with their provenance; a platform's key reads its own comments only. */
public final class Desk {
    private final Callers callers;
    private final CaseView cases;

    public Desk(Callers callers, CaseView cases) {
        this.callers = callers;
        this.cases = cases;
    }

    public void addRoutes(JavalinConfig config) {
        config.routes.get("/v1/comments/{source}/{commentId}", this::show);
    }

    private void show(Context context) {
        AccessKey caller = callers.of(context, AccessKey::speaksForItsSource);
        String source = context.pathParam("source");
        String commentId = context.pathParam("commentId");
        boolean readable = CommentRef.isSource(source)
                && CommentRef.isCommentId(commentId)
                && (caller.source().equals(source) || caller.readsAllSources());
        if (!readable) {
            throw new ProblemException(Refusals.NOT_FOUND);
        }
        if (!cases.isAvailable()) {
            context.header("Retry-After", "2");
            throw new ProblemException(Problems.STARTING);
        }
        Case found = cases.find(new CommentRef(source, commentId))
                .orElseThrow(() -> new ProblemException(Refusals.NOT_FOUND));
        HttpServer.json(context, 200, found);
    }
}
