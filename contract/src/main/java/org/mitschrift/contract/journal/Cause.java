package org.mitschrift.contract.journal;

/**
 * The record that made the fold act.
 *
 * @param type a submission's or command's event type, {@code catalogue}, or {@code parent} where a reply was read
 *     again beside the comment it answers
 * @param id the record's key, the activation's key, or the parent's key and its case's version
 * @param shard the partition it stood on
 * @param offset its offset there; -1 where there was no record
 */
public record Cause(String type, String id, int shard, long offset) {}
