package org.mitschrift.analytics.counts;

import java.util.ArrayList;
import java.util.List;
import org.mitschrift.contract.analysis.GoalState;
import org.mitschrift.contract.counts.Cell;
import org.mitschrift.contract.journal.CaseFacts;
import org.mitschrift.contract.journal.JournalEntry;

/**
 * One comment more or fewer in a group of its project.
 *
 * @param group a goal's id, {@code general}, {@code undecided} or {@code *}
 * @param facts the comment's, before or after
 * @param by 1 or -1
 */
public record CellChange(String group, CaseFacts facts, int by) {

    /**
     * What an entry changes: the groups of the facts before lose a comment, those of the facts after gain one. A comment
     * with several goals counts once under each and once in the total. A case without a revision (a withdrawal that came
     * before its comment) and a synthetic comment count nowhere.
     */
    public static List<CellChange> of(JournalEntry entry) {
        List<CellChange> changes = new ArrayList<>();
        CaseFacts before = entry.before();
        if (before != null) {
            groups(before).forEach(group -> changes.add(new CellChange(group, before, -1)));
        }
        groups(entry.after()).forEach(group -> changes.add(new CellChange(group, entry.after(), 1)));
        return changes;
    }

    private static List<String> groups(CaseFacts facts) {
        if (!counts(facts)) {
            return List.of();
        }
        List<String> groups = new ArrayList<>();
        groups.add(Cell.TOTAL);
        if (!facts.goals().isEmpty()) {
            groups.addAll(facts.goals());
        } else {
            groups.add(facts.goalState() == GoalState.GENERAL ? Cell.GENERAL : Cell.UNDECIDED);
        }
        return groups;
    }

    static boolean counts(CaseFacts facts) {
        return facts.revision() > 0 && !facts.synthetic();
    }
}
