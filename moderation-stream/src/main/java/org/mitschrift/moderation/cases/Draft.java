package org.mitschrift.moderation.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.cases.Assessment;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.cases.Concern;
import org.mitschrift.contract.cases.Conflict;
import org.mitschrift.contract.cases.Decision;
import org.mitschrift.contract.cases.Revision;
import org.mitschrift.contract.cases.Status;
import org.mitschrift.contract.comment.TextHash;
import org.mitschrift.contract.journal.Cause;
import org.mitschrift.contract.journal.JournalEntry;
import org.mitschrift.contract.journal.Outcome;
import org.mitschrift.contract.json.Json;
import org.mitschrift.contract.submission.AboutComment;
import org.mitschrift.contract.submission.CommentSubmitted;

/** A case while one step changes it: collects what was done, and closes into the new case and its journal entry. */
final class Draft {
    private static final int DECISIONS_KEPT = 50;

    private Case start;
    private final @Nullable Case before;
    private final long sequence;
    private final Instant at;
    private final List<Outcome> outcomes = new ArrayList<>();
    private List<Revision> revisions;
    private List<Conflict> conflicts;
    private List<Concern> concerns;
    private final List<Decision> decisions;
    private String projectId;
    private int currentRevision;
    private @Nullable Status status;
    private boolean synthetic;

    private Draft(Case start, @Nullable Case before, Instant at) {
        this.start = start;
        this.before = before;
        this.at = at;
        sequence = start.version() + 1;
        revisions = start.revisions();
        conflicts = start.conflicts();
        concerns = start.concerns();
        decisions = new ArrayList<>(start.decisions());
        projectId = start.projectId();
        currentRevision = start.currentRevision();
        status = before == null ? null : before.status();
        synthetic = start.synthetic();
    }

    static Draft of(@Nullable Case before, AboutComment cause, Instant at) {
        return before == null ? new Draft(empty(cause), null, at) : of(before, at);
    }

    static Draft of(Case before, Instant at) {
        return new Draft(before, before, at);
    }

    /** Nothing yet; the status is set before anyone sees it, since every first submission decides. */
    private static Case empty(AboutComment cause) {
        return new Case(
                cause.ref(),
                Case.NO_PROJECT,
                0,
                Status.HELD,
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                false,
                null,
                "",
                Map.of());
    }

    Instant at() {
        return at;
    }

    List<Revision> revisions() {
        return revisions;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    List<Concern> concerns() {
        return concerns;
    }

    int currentRevision() {
        return currentRevision;
    }

    /** Null until the first decision. */
    @Nullable
    Status status() {
        return status;
    }

    /** Why the status is what it is; empty before the first decision. */
    String lastReason() {
        return decisions.isEmpty() ? "" : decisions.get(decisions.size() - 1).reason();
    }

    void receive(CommentSubmitted submitted, Revision revision) {
        if (projectId.equals(Case.NO_PROJECT)) {
            projectId = submitted.projectId();
        }
        revisions = Revisions.adding(revisions, revision);
        currentRevision = Math.max(currentRevision, revision.number());
        synthetic |= submitted.synthetic();
        outcomes.add(new Outcome.Received(revision.number(), revision.textHash()));
    }

    void conflict(Conflict conflict) {
        conflicts = Revisions.adding(conflicts, conflict);
        outcomes.add(new Outcome.Conflicted(conflict.revision(), conflict.textHash()));
    }

    void concern(Concern concern, Outcome outcome) {
        concerns = Concerns.adding(concerns, status == Status.ERASED ? Concerns.erased(concern) : concern);
        outcomes.add(outcome);
    }

    void assess(Revision revision, Assessment assessment) {
        revisions = Revisions.replacing(revisions, revision.with(assessment));
        outcomes.add(new Outcome.Assessed(revision.number(), assessment));
    }

    /** Fields of a later release go too: this one can't know whether they name anybody. */
    void eraseTexts() {
        start = start.withoutLater();
        decisions.replaceAll(Revisions::erased);
        revisions = revisions.stream().map(Revisions::erased).toList();
        conflicts = conflicts.stream().map(Revisions::erased).toList();
        concerns = concerns.stream().map(Concerns::erased).toList();
    }

    void decide(Status newStatus, String reason, String by) {
        String supersedes =
                decisions.isEmpty() ? null : decisions.get(decisions.size() - 1).id();
        Decision decision = new Decision("d-" + sequence, newStatus, reason, by, at, currentRevision, supersedes);
        status = newStatus;
        decisions.add(decision);
        if (decisions.size() > DECISIONS_KEPT) {
            decisions.remove(0);
        }
        outcomes.add(new Outcome.Decided(decision));
    }

    FoldResult close(Cause cause) {
        Case unlinked = caseWith("");
        JournalEntry entry = new JournalEntry(
                start.ref(),
                projectId,
                sequence,
                at,
                cause,
                outcomes,
                before == null ? null : Facts.of(before),
                Facts.of(unlinked),
                start.journalHash(),
                "");
        JournalEntry linked = entry.withHash(TextHash.of(Json.bytes(entry)));
        return new FoldResult(caseWith(linked.hash()), linked);
    }

    /** Never runs backwards, though an activation or an erasure reaches a case later than it was said. */
    private Instant changedAt() {
        Instant old = start.changedAt();
        return old != null && old.isAfter(at) ? old : at;
    }

    private Case caseWith(String journalHash) {
        Status now = status == null ? Status.HELD : status;
        return new Case(
                start.ref(),
                projectId,
                sequence,
                now,
                currentRevision,
                revisions,
                decisions,
                conflicts,
                concerns,
                now.isFinal() ? null : Concerns.attention(concerns),
                start.goalTags(),
                synthetic,
                changedAt(),
                journalHash,
                start.later());
    }
}
