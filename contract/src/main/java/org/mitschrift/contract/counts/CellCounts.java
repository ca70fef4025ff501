package org.mitschrift.contract.counts;

import java.time.Instant;
import org.mitschrift.contract.cases.Status;

/**
 * One shard's part of a cell: comments by status; in a ledger cell also those received and those still in flight,
 * which are counted on a path of their own. Numbers of comments, not of revisions.
 *
 * @param asOf time of the newest record counted
 */
public record CellCounts(
        long received,
        long published,
        long held,
        long removed,
        long withdrawn,
        long erased,
        long inFlight,
        Instant asOf) {
    public static final CellCounts NONE = new CellCounts(0, 0, 0, 0, 0, 0, 0, Instant.EPOCH);

    /**
     * These counts with {@code by} comments more (or fewer) of one status, as of {@code at} at the earliest. A status of a
     * later release has no column here: then the ledger does not balance, which is true for this reader.
     */
    public CellCounts with(Status status, long by, Instant at) {
        return plus(new CellCounts(
                0,
                status == Status.PUBLISHED ? by : 0,
                status == Status.HELD ? by : 0,
                status == Status.REMOVED ? by : 0,
                status == Status.WITHDRAWN ? by : 0,
                status == Status.ERASED ? by : 0,
                0,
                at));
    }

    /** The comments of all five states. */
    public long decided() {
        return published + held + removed + withdrawn + erased;
    }

    public CellCounts plus(CellCounts other) {
        return new CellCounts(
                received + other.received,
                published + other.published,
                held + other.held,
                removed + other.removed,
                withdrawn + other.withdrawn,
                erased + other.erased,
                inFlight + other.inFlight,
                asOf.isAfter(other.asOf) ? asOf : other.asOf);
    }
}
