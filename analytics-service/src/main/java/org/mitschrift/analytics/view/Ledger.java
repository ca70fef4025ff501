package org.mitschrift.analytics.view;

import java.time.Instant;
import org.mitschrift.contract.counts.CellCounts;

/** A project's ledger. {@code balanced}: what was received equals the five states and what is in flight. */
public record Ledger(
        String projectId,
        long received,
        long published,
        long held,
        long removed,
        long withdrawn,
        long erased,
        long inFlight,
        boolean balanced,
        Instant asOf) {
    static Ledger of(String projectId, CellCounts counts) {
        return new Ledger(
                projectId,
                counts.received(),
                counts.published(),
                counts.held(),
                counts.removed(),
                counts.withdrawn(),
                counts.erased(),
                counts.inFlight(),
                counts.received() == counts.decided() + counts.inFlight(),
                counts.asOf());
    }
}
