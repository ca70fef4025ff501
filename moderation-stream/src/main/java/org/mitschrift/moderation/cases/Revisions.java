package org.mitschrift.moderation.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mitschrift.contract.cases.Conflict;
import org.mitschrift.contract.cases.Decision;
import org.mitschrift.contract.cases.Revision;

/** How many revisions a case keeps, and what is left of them when it is erased. */
final class Revisions {
    static final int KEPT = 50;
    static final int WITH_TEXT = 5;

    private Revisions() {}

    /**
     * The revisions with one more, by number: the first, which gives the report day, and the newest; text only on the
     * last few. The same set comes out in whatever order they arrive.
     */
    static List<Revision> adding(List<Revision> revisions, Revision added) {
        List<Revision> all = new ArrayList<>(revisions);
        all.add(added);
        all.sort(Comparator.comparingInt(Revision::number));
        if (all.size() > KEPT) {
            all.remove(1);
        }
        int textFrom = all.size() - WITH_TEXT;
        for (int i = 0; i < textFrom; i++) {
            all.set(i, all.get(i).withoutText());
        }
        return List.copyOf(all);
    }

    static List<Revision> replacing(List<Revision> revisions, Revision replaced) {
        return revisions.stream()
                .map(revision -> revision.number() == replaced.number() ? replaced : revision)
                .toList();
    }

    /** Without text, author and address: what is left names nobody. */
    static Revision erased(Revision r) {
        return new Revision(
                r.number(),
                null,
                r.textHash(),
                r.submittedAt(),
                r.receivedAt(),
                r.anchor(),
                null,
                r.language(),
                null,
                r.assessment());
    }

    /** Conflicts with one more; text only on the first few, since a faulty platform may send many. */
    static List<Conflict> adding(List<Conflict> conflicts, Conflict added) {
        Conflict kept = conflicts.size() < WITH_TEXT ? added : withoutText(added);
        return Stream.concat(conflicts.stream(), Stream.of(kept)).toList();
    }

    static Decision erased(Decision d) {
        return new Decision(d.id(), d.status(), d.reason(), d.by(), d.at(), d.revision(), d.supersedes());
    }

    private static Conflict withoutText(Conflict c) {
        return new Conflict(c.revision(), null, c.textHash(), c.at(), c.author(), c.verdict(), c.later());
    }

    static Conflict erased(Conflict c) {
        return new Conflict(c.revision(), null, c.textHash(), c.at(), null, c.verdict());
    }
}
