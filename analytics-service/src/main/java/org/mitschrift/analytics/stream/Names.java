package org.mitschrift.analytics.stream;

/** Every node and store of the topology. They are golden: a stored state is found by them. */
final class Names {
    static final String SUBMITTED = "submitted";
    static final String JOURNAL = "journal";
    static final String COUNT = "count";
    static final String CELLS_STORE = "cells";
    static final String RECEIPTS_STORE = "receipts";
    static final String POSITIONS_STORE = "positions";
    static final String COUNTS = "counts";

    private Names() {}
}
