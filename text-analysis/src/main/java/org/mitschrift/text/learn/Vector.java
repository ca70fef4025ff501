package org.mitschrift.text.learn;

/**
 * A text as a sparse vector.
 *
 * @param buckets hashed features; a mark may stand in a bucket that a gram has too
 * @param values their values
 */
@SuppressWarnings("ArrayRecordComponent") // never changed once built
public record Vector(int[] buckets, float[] values) {}
