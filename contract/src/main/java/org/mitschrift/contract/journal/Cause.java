package org.mitschrift.contract.journal;

/**
 * The record that made the fold act.
 *
 * @param type a submission's or command's event type, or {@code catalogue}
 * @param id the record's key, or the catalogue's hash
 * @param shard the partition it stood on
 * @param offset its offset there; -1 where there was no record
 */
public record Cause(String type, String id, int shard, long offset) {}
