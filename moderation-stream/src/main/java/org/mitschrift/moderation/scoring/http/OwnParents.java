package org.mitschrift.moderation.scoring.http;

import io.javalin.http.Context;
import org.mitschrift.contract.comment.CommentRef;
import org.mitschrift.kit.access.Callers;
import org.mitschrift.moderation.cases.Answered;
import org.mitschrift.moderation.cases.Parents;
import org.mitschrift.moderation.scoring.Asked;

/** Finds the comment that a text answers among those of the asker's own source; of others it tells nothing. */
public final class OwnParents implements AnalyseRoute.Beside {
    private final Callers callers;
    private final Parents parents;

    public OwnParents(Callers callers, Parents parents) {
        this.callers = callers;
        this.parents = parents;
    }

    @Override
    public Asked put(Context context, Asked asked) {
        String parent = asked.anchor().parentCommentId();
        return parent == null
                ? asked
                : asked.beside(parents.of(new CommentRef(callers.of(context).source(), parent))
                        .map(Answered::said)
                        .orElse(null));
    }
}
