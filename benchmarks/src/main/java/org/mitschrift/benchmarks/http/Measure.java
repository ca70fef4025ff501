package org.mitschrift.benchmarks.http;

import org.HdrHistogram.Histogram;

/**
 * What a load found: comments acknowledged a second, and how long a request took.
 *
 * @param cpuMicrosEach processor time of the whole process for one comment, broker and load included: it says the same on
 *     a busy machine
 */
public record Measure(double perSecond, double p50Millis, double p99Millis, double cpuMicrosEach) {
    static Measure of(Histogram micros, double seconds, double cpuSeconds, int itemsEach) {
        double comments = micros.getTotalCount() * (double) itemsEach;
        return new Measure(
                comments / seconds,
                micros.getValueAtPercentile(50) / 1e3,
                micros.getValueAtPercentile(99) / 1e3,
                cpuSeconds * 1e6 / comments);
    }
}
