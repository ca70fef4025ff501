package org.mitschrift.analytics.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mitschrift.contract.counts.Cell;
import org.mitschrift.contract.counts.CellCounts;

/** Sums one project's partial counts over the shards. Pure. */
public final class Sums {
    private final String projectId;
    private final Map<String, CellCounts> byGroup = new LinkedHashMap<>();
    private CellCounts ledger = CellCounts.NONE;

    private Sums(String projectId) {
        this.projectId = projectId;
    }

    /** @param cells partial counts by cell key, of any project and shard */
    public static Sums of(String projectId, Map<String, CellCounts> cells) {
        Sums sums = new Sums(projectId);
        cells.forEach((key, counts) -> sums.add(Cell.parse(key), counts));
        return sums;
    }

    /**
     * The counts of the named groups, in their order; a group nobody wrote about has zeros.
     *
     * @param topics ids of the catalogue's topics; empty if it has none of its own
     */
    public List<GoalCount> goals(List<String> groups, Set<String> topics) {
        return groups.stream()
                .map(group -> GoalCount.of(group, byGroup.getOrDefault(group, CellCounts.NONE), topics))
                .toList();
    }

    public Ledger ledger() {
        return Ledger.of(projectId, ledger);
    }

    private void add(Cell cell, CellCounts counts) {
        if (!cell.projectId().equals(projectId)) {
            return;
        }
        if (cell.dimension().equals(Cell.GOAL)) {
            byGroup.merge(cell.value(), counts, CellCounts::plus);
        } else if (cell.dimension().equals(Cell.LEDGER)) {
            ledger = ledger.plus(counts);
        }
    }
}
