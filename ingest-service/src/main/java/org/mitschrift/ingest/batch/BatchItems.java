package org.mitschrift.ingest.batch;

import java.util.Optional;

/** The items of a batch in their order. */
public interface BatchItems {
    /** As many bytes as a comment sent alone may have. */
    int MAX_ITEM = 1_000_000;

    /** The next item; empty at the end. What reading the body throws comes through. */
    Optional<BatchItem> next();
}
