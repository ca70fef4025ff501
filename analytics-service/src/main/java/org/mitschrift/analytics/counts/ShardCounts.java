package org.mitschrift.analytics.counts;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.mitschrift.contract.cases.Case;
import org.mitschrift.contract.counts.Cell;
import org.mitschrift.contract.counts.CellCounts;
import org.mitschrift.contract.journal.JournalEntry;
import org.mitschrift.contract.submission.CommentSubmitted;

/**
 * One shard's counts. {@code received} comes from the submissions alone and the states from the journal alone, so each
 * checks the other. A comment is in flight while its submission lies beyond the last one the journal tells of; one that
 * lies before it and has no entry is missing: it is in neither sum, and the ledger does not balance. Used by one thread.
 */
public final class ShardCounts {
    /** So long a ledger waits for submissions that the journal was faster to tell of, to be whole when it is shown. */
    public static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Instant NOT_WAITED_FOR = Instant.MAX;

    private static final String WATERMARK = "watermark";

    private final int shard;
    private final Table<CellCounts> cells;
    private final Table<Receipt> receipts;
    private final Table<Long> positions;
    private final TreeMap<Long, String> unsettled = new TreeMap<>();
    /** Comments the journal was faster to tell of, and since when they are waited for. */
    private final Map<String, Instant> early = new HashMap<>();

    private final Set<String> dirty = new HashSet<>();
    private long watermark;

    /** Reads what an earlier run left; everything counts as changed, so that nothing is lost by a crash. */
    public ShardCounts(int shard, Table<CellCounts> cells, Table<Receipt> receipts, Table<Long> positions) {
        this.shard = shard;
        this.cells = cells;
        this.receipts = receipts;
        this.positions = positions;
        watermark = Objects.requireNonNullElse(positions.get(WATERMARK), -1L);
        receipts.forEach((ref, receipt) -> {
            if (receipt.isReceived() && !receipt.settled()) {
                unsettled.put(receipt.offset(), receipt.projectId());
            }
        });
        cells.forEach((key, counts) -> dirty.add(key));
    }

    /** A submission at an offset of this shard. Only the first one of a comment is received. */
    public void submitted(CommentSubmitted submission, long offset, Instant at) {
        if (submission.synthetic()) {
            return;
        }
        String ref = submission.ref().key();
        Receipt known = receipts.get(ref);
        if (known != null && known.isReceived()) {
            return;
        }
        String project = submission.projectId();
        boolean settled = known != null;
        receipts.put(ref, new Receipt(project, offset, settled));
        change(ledger(project), new CellCounts(1, 0, 0, 0, 0, 0, 0, at));
        early.remove(ref);
        if (!settled) {
            unsettled.put(offset, project);
        }
    }

    /** An entry of this shard's journal. */
    public void journaled(JournalEntry entry) {
        if (entry.cause().shard() == shard && entry.cause().offset() > watermark) {
            watermark = entry.cause().offset();
            positions.put(WATERMARK, watermark);
        }
        for (CellChange change : CellChange.of(entry)) {
            Cell cell = new Cell(entry.projectId(), Cell.GOAL, change.group(), shard);
            CellCounts old = Objects.requireNonNullElse(cells.get(cell.key()), CellCounts.NONE);
            cells.put(cell.key(), old.with(change.facts(), change.by(), entry.at()));
            dirty.add(cell.key());
        }
        if (CellChange.counts(entry.after())) {
            settle(entry.ref().key(), entry.projectId());
        }
        if (!entry.projectId().equals(Case.NO_PROJECT)) { // a withdrawal waits for its comment
            dirty.add(ledger(entry.projectId()));
        }
    }

    private void settle(String ref, String project) {
        Receipt known = receipts.get(ref);
        if (known == null) {
            receipts.put(ref, new Receipt(project, Receipt.NOT_SEEN, true));
            early.put(ref, NOT_WAITED_FOR);
        } else if (!known.settled()) {
            receipts.put(ref, new Receipt(known.projectId(), known.offset(), true));
            unsettled.remove(known.offset());
        }
    }

    /** What has changed since the last call, whole: key and counts. Empty while it has to wait for the other path. */
    public Map<String, CellCounts> takeChanges(Instant now) {
        if (dirty.isEmpty() || mustWait(now)) {
            return Map.of();
        }
        Map<String, CellCounts> changes = new LinkedHashMap<>();
        for (String key : dirty) {
            Cell cell = Cell.parse(key);
            changes.put(key, cell.dimension().equals(Cell.LEDGER) ? ledgerOf(cell) : counts(key));
        }
        dirty.clear();
        return changes;
    }

    /** One that has not come in time is waited for no longer: the imbalance is real, and is shown at once. */
    private boolean mustWait(Instant now) {
        early.replaceAll((ref, since) -> since.equals(NOT_WAITED_FOR) ? now : since);
        boolean oneIsMissing = early.values().removeIf(since -> !now.isBefore(since.plus(PATIENCE)));
        return !oneIsMissing && !early.isEmpty();
    }

    private CellCounts ledgerOf(Cell cell) {
        String project = cell.projectId();
        CellCounts states = counts(new Cell(project, Cell.GOAL, Cell.TOTAL, shard).key());
        long inFlight = unsettled.tailMap(watermark, false).values().stream()
                .filter(project::equals)
                .count();
        return counts(cell.key())
                .plus(states.withoutVoices())
                .plus(new CellCounts(0, 0, 0, 0, 0, 0, inFlight, Instant.EPOCH));
    }

    private CellCounts counts(String key) {
        return Objects.requireNonNullElse(cells.get(key), CellCounts.NONE);
    }

    private void change(String key, CellCounts by) {
        cells.put(key, counts(key).plus(by));
        dirty.add(key);
    }

    private String ledger(String project) {
        return new Cell(project, Cell.LEDGER, Cell.TOTAL, shard).key();
    }
}
