package org.mitschrift.benchmarks.pipeline;

import java.util.SortedMap;

/**
 * What a run found.
 *
 * @param commentsPerSecond cases a second with the submissions topic never empty
 * @param recordsPerComment written on the critical path: submission, journal, case and the store's changelog
 * @param p50Millis from the submission's record time until a reader of committed records has the case, at
 *     {@code latencyAtPerSecond} comments a second
 * @param fullP50Millis the same at full speed, with up to {@code underWay} comments waiting
 * @param topics records written at full speed, by topic, transaction markers left out
 * @param rssMegabytes resident memory of this process at the end, broker, services and load together
 */
record Report(
        double commentsPerSecond,
        double recordsPerComment,
        double p50Millis,
        double p99Millis,
        double latencyAtPerSecond,
        double fullP50Millis,
        double fullP99Millis,
        int underWay,
        long comments,
        SortedMap<String, Long> topics,
        long rssMegabytes) {}
