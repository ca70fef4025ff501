package org.mitschrift.contract.counts;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.cases.Status;
import org.mitschrift.contract.journal.CaseFacts;

/**
 * One shard's part of a cell: comments by status; in a ledger cell also those received and those still in flight,
 * which are counted on a path of their own. Numbers of comments, not of revisions.
 *
 * @param asOf time of the newest record counted
 * @param voices what the published ones say; null where none is counted, as in a ledger cell
 */
public record CellCounts(
        long received,
        long published,
        long held,
        long removed,
        long withdrawn,
        long erased,
        long inFlight,
        Instant asOf,
        @Nullable Voices voices) {
    public static final CellCounts NONE = new CellCounts(0, 0, 0, 0, 0, 0, 0, Instant.EPOCH);

    public CellCounts {
        voices = voices == null || voices.isNone() ? null : voices;
    }

    /** Numbers of comments, whatever they say. */
    public CellCounts(
            long received,
            long published,
            long held,
            long removed,
            long withdrawn,
            long erased,
            long inFlight,
            Instant asOf) {
        this(received, published, held, removed, withdrawn, erased, inFlight, asOf, null);
    }

    /**
     * These counts with {@code by} comments more (or fewer) of these facts, as of {@code at} at the earliest. A status of a
     * later release has no column here: then the ledger does not balance, which is true for this reader.
     */
    public CellCounts with(CaseFacts facts, long by, Instant at) {
        Status status = facts.status();
        return plus(new CellCounts(
                0,
                status == Status.PUBLISHED ? by : 0,
                status == Status.HELD ? by : 0,
                status == Status.REMOVED ? by : 0,
                status == Status.WITHDRAWN ? by : 0,
                status == Status.ERASED ? by : 0,
                0,
                at,
                status == Status.PUBLISHED ? Voices.of(facts, by) : null));
    }

    /** What the published comments say; nothing where none is counted. */
    public Voices said() {
        return Objects.requireNonNullElse(voices, Voices.NONE);
    }

    /** The same numbers of comments, whatever they say. */
    public CellCounts withoutVoices() {
        return new CellCounts(received, published, held, removed, withdrawn, erased, inFlight, asOf);
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
                asOf.isAfter(other.asOf) ? asOf : other.asOf,
                said().plus(other.said()));
    }
}
