package org.mitschrift.analytics.counts;

/**
 * What is known of one comment on the two paths.
 *
 * @param offset where its first submission stands on the shard; -1 as long as only the journal told of it
 * @param settled the journal has told of it
 */
public record Receipt(String projectId, long offset, boolean settled) {
    static final long NOT_SEEN = -1;

    boolean isReceived() {
        return offset != NOT_SEEN;
    }
}
