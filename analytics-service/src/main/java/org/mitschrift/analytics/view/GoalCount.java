package org.mitschrift.analytics.view;

import org.mitschrift.contract.counts.CellCounts;

/** The comments of one group by status; {@code total} is their sum. */
public record GoalCount(
        String goalId, long total, long published, long held, long removed, long withdrawn, long erased) {
    static GoalCount of(String goalId, CellCounts counts) {
        return new GoalCount(
                goalId,
                counts.decided(),
                counts.published(),
                counts.held(),
                counts.removed(),
                counts.withdrawn(),
                counts.erased());
    }
}
