package org.mitschrift.benchmarks.http;

import org.HdrHistogram.Histogram;

/** What a load found: comments acknowledged a second, and how long a request took. */
public record Measure(double perSecond, double p50Millis, double p99Millis) {
    static Measure of(Histogram micros, double seconds, int itemsEach) {
        return new Measure(
                micros.getTotalCount() * (double) itemsEach / seconds,
                micros.getValueAtPercentile(50) / 1e3,
                micros.getValueAtPercentile(99) / 1e3);
    }
}
