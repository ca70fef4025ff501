package org.mitschrift.moderation.cases;

import java.util.Optional;
import org.mitschrift.contract.analysis.Analysis;
import org.mitschrift.contract.cases.Assessment;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.cases.ParentGoals;
import org.mitschrift.contract.cases.Revision;
import org.mitschrift.contract.cases.Status;
import org.mitschrift.contract.comment.CommentRef;
import org.mitschrift.contract.goals.CatalogueEvent.Activated;
import org.mitschrift.contract.journal.Cause;

/**
 * What becomes of a reply that was read before the comment it answers was known: it takes that comment's goals over once it
 * is, with the same verdict. Its goals are those it would have had if its parent had been known at once.
 */
public final class LateParent {
    /** The type of the cause; its id is the parent's key and the version of its case. */
    public static final String CAUSE_TYPE = "parent";

    private final GoalsOf goalsOf;

    public LateParent(GoalsOf goalsOf) {
        this.goalsOf = goalsOf;
    }

    /** The comment that a case's current revision answers and was read without; empty if there is none. */
    public static Optional<CommentRef> awaited(Case reply) {
        Revision current = reply.current().orElse(null);
        String parent = current == null ? null : current.anchor().parentCommentId();
        Assessment read = current == null ? null : current.assessment();
        if (parent == null
                || read == null
                || read.analysis() == null
                || read.parent() != null
                || parent.equals(reply.ref().commentId())
                || reply.status() == Status.ERASED) {
            return Optional.empty();
        }
        return Optional.of(new CommentRef(reply.ref().source(), parent));
    }

    /** Whether a reply waits for this comment, and there is something to take over. */
    public static boolean concerns(Case reply, Answered parent) {
        return !parent.said().goals().isEmpty()
                && awaited(reply)
                        .filter(ref -> ref.commentId().equals(parent.said().commentId()))
                        .isPresent();
    }

    /**
     * The reply, read again beside its parent. Empty if that does not concern it, or if its goals can't be told under this
     * catalogue: doing it twice does nothing.
     *
     * @param activation the catalogue that holds for the reply's project
     */
    public Optional<FoldResult> read(Case reply, Answered parent, Activated activation) {
        Revision current = reply.current().orElse(null);
        Assessment known = current == null ? null : current.assessment();
        if (!concerns(reply, parent) || current == null || known == null || known.analysis() == null) {
            return Optional.empty();
        }
        Analysis analysis = known.analysis();
        Assessment beside = known.withParent(parent.said());
        return goalsOf.of(current.with(beside), activation).map(goals -> {
            Draft draft = Draft.of(reply, parent.since());
            draft.assess(
                    current,
                    beside.withGoalsOf(
                            activation.hash(),
                            analysis.withGoals(goals.scores(), goals.state(), goals.topics()),
                            parent.since()));
            return draft.close(cause(reply, parent.said()));
        });
    }

    /** It stood on no shard of submissions: what follows the submissions by their offsets passes it over. */
    private static Cause cause(Case reply, ParentGoals said) {
        String parent = new CommentRef(reply.ref().source(), said.commentId()).key();
        return new Cause(CAUSE_TYPE, parent + "/" + said.caseVersion(), 0, -1);
    }
}
