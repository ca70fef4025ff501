package org.mitschrift.moderation.cases;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.cases.Assessment;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.cases.Concern;
import org.mitschrift.contract.cases.Conflict;
import org.mitschrift.contract.cases.Revision;
import org.mitschrift.contract.cases.RuleOutcome;
import org.mitschrift.contract.cases.Status;
import org.mitschrift.contract.cases.Verdict;
import org.mitschrift.contract.comment.TextHash;
import org.mitschrift.contract.journal.Cause;
import org.mitschrift.contract.journal.Outcome;
import org.mitschrift.contract.submission.AboutComment;
import org.mitschrift.contract.submission.CommentErased;
import org.mitschrift.contract.submission.CommentObjected;
import org.mitschrift.contract.submission.CommentReported;
import org.mitschrift.contract.submission.CommentSubmitted;
import org.mitschrift.contract.submission.CommentWithdrawn;

/** How one submission changes one case. Knows the order of things; the assessor knows what a text says. */
public final class Fold {
    static final int CONFLICTS_KEPT = 50;

    private final Assessor assessor;

    public Fold(Assessor assessor) {
        this.assessor = assessor;
    }

    /**
     * The case after a submission and what was done, or empty if it changes nothing, as a repeat does.
     *
     * @param before null for a comment not heard of
     * @param receivedAt time of the submission's record
     */
    public Optional<FoldResult> apply(@Nullable Case before, AboutComment s, Cause cause, Instant receivedAt) {
        Draft draft = Draft.of(before, s, receivedAt);
        boolean changed;
        if (s instanceof CommentSubmitted submitted) {
            changed = submitted(draft, submitted);
        } else if (s instanceof CommentWithdrawn) {
            changed = withdrawn(draft);
        } else if (s instanceof CommentErased) {
            changed = erased(draft);
        } else if (s instanceof CommentReported reported) {
            changed = reported(draft, reported);
        } else {
            changed = objected(draft, (CommentObjected) s);
        }
        return changed ? Optional.of(draft.close(cause)) : Optional.empty();
    }

    private boolean submitted(Draft draft, CommentSubmitted submitted) {
        Revision revision = revisionOf(submitted, draft.at());
        Optional<Revision> known = draft.revisions().stream()
                .filter(r -> r.number() == revision.number())
                .findFirst();
        if (known.isPresent()) {
            return again(draft, known.get(), revision, submitted);
        }
        if (noLongerKept(draft, revision)) {
            return false;
        }
        boolean erased = draft.status() == Status.ERASED;
        boolean newest = revision.number() > draft.currentRevision();
        draft.receive(submitted, erased ? Revisions.erased(revision) : revision);
        if (newest && !erased) {
            judge(draft, revision, assessor.assess(submitted, draft.at()));
        }
        return true;
    }

    /** Beyond the number that is kept, an old revision can't be told from a repeat: it was taken in once. */
    private static boolean noLongerKept(Draft draft, Revision revision) {
        return draft.revisions().size() == Revisions.KEPT
                && revision.number() > draft.revisions().get(0).number()
                && revision.number() < draft.revisions().get(1).number();
    }

    /**
     * The first text of a revision wins; another one is set aside, once. But the stricter verdict of the two holds, so
     * that the status does not hang on which came first.
     */
    private boolean again(Draft draft, Revision known, Revision revision, CommentSubmitted submitted) {
        String hash = revision.textHash();
        if (known.textHash().equals(hash)) {
            return repeated(draft, known, submitted);
        }
        boolean repeat = draft.conflicts().stream()
                .anyMatch(c -> c.revision() == revision.number() && c.textHash().equals(hash));
        if (repeat || draft.conflicts().size() == CONFLICTS_KEPT) {
            return false;
        }
        Conflict conflict = new Conflict(revision.number(), revision.text(), hash, draft.at(), revision.author(), null);
        if (draft.status() == Status.ERASED) {
            draft.conflict(Revisions.erased(conflict));
        } else if (revision.number() < draft.currentRevision()) {
            draft.conflict(conflict);
        } else {
            Verdict verdict = assessor.assess(submitted, draft.at()).verdict();
            draft.conflict(conflict.with(verdict));
            if (verdict == Verdict.REVIEW && draft.status() == Status.PUBLISHED) {
                draft.decide(Status.HELD, Reasons.CONFLICT, Reasons.BY_POLICY);
            }
        }
        return true;
    }

    /** A repeat changes nothing, but where the analysis failed it is another chance: so a dead letter can be replayed. */
    private boolean repeated(Draft draft, Revision known, CommentSubmitted submitted) {
        Assessment before = known.assessment();
        boolean failed = before != null && before.failure() != null;
        if (!failed || known.number() < draft.currentRevision() || draft.status() == Status.ERASED) {
            return false;
        }
        Assessment assessment = assessor.assess(submitted, draft.at());
        if (assessment.failure() != null) {
            return false;
        }
        if (draft.lastReason().equals(Reasons.ANALYSIS_FAILED)) {
            judge(draft, known, assessment);
        } else { // somebody or something has decided since
            draft.assess(known, assessment);
        }
        return true;
    }

    private static void judge(Draft draft, Revision revision, Assessment assessment) {
        draft.assess(revision, assessment);
        Status status = draft.status();
        if (status != null && (status.isFinal() || !status.isKnown())) { // a later release's is not ours to leave
            return;
        }
        if (assessment.verdict() == Verdict.REVIEW) {
            draft.decide(Status.HELD, whyHeld(assessment), Reasons.BY_POLICY);
        } else if (status == Status.REMOVED) { // an edit must not undo a person's removal unseen
            draft.decide(Status.HELD, Reasons.EDITED_AFTER_REMOVAL, Reasons.BY_POLICY);
        } else {
            draft.decide(Status.PUBLISHED, Reasons.NOTHING_FOUND, Reasons.BY_POLICY);
        }
    }

    private static String whyHeld(Assessment assessment) {
        return assessment.rules().stream()
                .filter(rule -> rule.verdict() == Verdict.REVIEW)
                .map(RuleOutcome::rule)
                .findFirst()
                .orElse(Reasons.ANALYSIS_FAILED);
    }

    private static boolean withdrawn(Draft draft) {
        Status status = draft.status();
        if (status != null && status.isFinal()) {
            return false;
        }
        draft.decide(Status.WITHDRAWN, Reasons.WITHDRAWN, Reasons.BY_AUTHOR);
        return true;
    }

    private static boolean erased(Draft draft) {
        if (draft.status() == Status.ERASED) {
            return false;
        }
        draft.eraseTexts();
        draft.decide(Status.ERASED, Reasons.ERASED, Reasons.BY_LAW);
        return true;
    }

    private static boolean reported(Draft draft, CommentReported r) {
        if (!Concerns.hasRoomFor(draft.concerns(), Concern.REPORT, r.reportId())) {
            return false;
        }
        String hash = r.text() == null ? null : TextHash.of(r.text().bytes());
        Concern concern = new Concern(Concern.REPORT, r.reportId(), r.category(), r.text(), hash, draft.at(), null);
        draft.concern(concern, new Outcome.Reported(r.reportId(), r.category(), hash));
        return true;
    }

    private static boolean objected(Draft draft, CommentObjected o) {
        if (!Concerns.hasRoomFor(draft.concerns(), Concern.OBJECTION, o.objectionId())) {
            return false;
        }
        String hash = TextHash.of(o.text().bytes());
        Concern concern = new Concern(Concern.OBJECTION, o.objectionId(), null, o.text(), hash, draft.at(), o.dueAt());
        draft.concern(concern, new Outcome.Objected(o.objectionId(), hash, o.dueAt()));
        return true;
    }

    private static Revision revisionOf(CommentSubmitted s, Instant receivedAt) {
        return new Revision(
                s.revision(),
                s.text(),
                TextHash.of(s.text().bytes()),
                s.submittedAt(),
                receivedAt,
                s.anchor(),
                s.author(),
                s.language(),
                s.url(),
                null);
    }
}
