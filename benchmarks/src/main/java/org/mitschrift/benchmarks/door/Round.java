package org.mitschrift.benchmarks.door;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.mitschrift.benchmarks.http.Measure;

/** One turn of each: what the door and the bare endpoint did within the same minute. */
record Round(Measure singles, Measure bareSingles, Measure arrays, Measure bareArrays, Measure alone) {

    /** What is told of all rounds: the middle one of each number; ratios are taken within a round. */
    record Report(
            double singlesRatio,
            double arraysRatio,
            double singlesPerSecond,
            double arraysPerSecond,
            double bareSinglesPerSecond,
            double bareArraysPerSecond,
            double p50Millis,
            double p99Millis) {}

    /** @return {@code p50Millis} on one connection, {@code p99Millis} on 64 */
    static Report report(List<Round> rounds) {
        return new Report(
                middle(rounds, r -> r.singles.perSecond() / r.bareSingles.perSecond()),
                middle(rounds, r -> r.arrays.perSecond() / r.bareArrays.perSecond()),
                middle(rounds, r -> r.singles.perSecond()),
                middle(rounds, r -> r.arrays.perSecond()),
                middle(rounds, r -> r.bareSingles.perSecond()),
                middle(rounds, r -> r.bareArrays.perSecond()),
                middle(rounds, r -> r.alone.p50Millis()),
                middle(rounds, r -> r.singles.p99Millis()));
    }

    private static double middle(List<Round> rounds, ToDoubleFunction<Round> number) {
        double[] sorted = rounds.stream().mapToDouble(number).sorted().toArray();
        return Math.round(sorted[sorted.length / 2] * 1000) / 1000.0;
    }
}
