package org.mitschrift.text.training;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Figures of merit for scores against yes and no. Pure. */
public final class Metrics {
    private Metrics() {}

    /** A threshold and what it gives. */
    public record Point(double threshold, double f1) {}

    /** Area under the ROC curve: the share of pairs in the right order, ties half (Mann and Whitney 1947). */
    public static double auroc(double[] scores, boolean[] yes) {
        Integer[] order = order(scores);
        double ranks = 0;
        long positives = 0;
        for (int i = 0; i < order.length; ) {
            int end = i;
            while (end < order.length && scores[order[end]] == scores[order[i]]) {
                end++;
            }
            for (int j = i; j < end; j++) {
                if (yes[order[j]]) {
                    ranks += (i + 1 + end) / 2.0;
                    positives++;
                }
            }
            i = end;
        }
        long negatives = order.length - positives;
        return (ranks - positives * (positives + 1) / 2.0) / ((double) positives * negatives);
    }

    /** F1 of yes, at and above a threshold. */
    public static double f1(double[] scores, boolean[] yes, double threshold) {
        long hits = count(scores, yes, threshold, true);
        long called = hits + count(scores, yes, threshold, false);
        return f1(hits, called, positives(yes));
    }

    /** The mean of F1 of yes and F1 of no. */
    public static double macroF1(double[] scores, boolean[] yes, double threshold) {
        long hits = count(scores, yes, threshold, true);
        long called = hits + count(scores, yes, threshold, false);
        long positives = positives(yes);
        long total = yes.length;
        return (f1(hits, called, positives) + f1(total - called - positives + hits, total - called, total - positives))
                / 2;
    }

    /** The share of yes at and above a threshold. */
    public static double recall(double[] scores, boolean[] yes, double threshold) {
        return count(scores, yes, threshold, true) / (double) Math.max(1, positives(yes));
    }

    /** The threshold of the best F1 (of yes, or macro). */
    public static Point best(double[] scores, boolean[] yes, boolean macro) {
        Integer[] order = order(scores);
        long positives = positives(yes);
        long total = yes.length;
        long hits = positives;
        Point best = new Point(scores[order[0]], 0);
        for (int i = 0; i < order.length; i++) {
            long called = total - i;
            double ofYes = f1(hits, called, positives);
            double value = macro
                    ? (ofYes + f1(total - called - positives + hits, total - called, total - positives)) / 2
                    : ofYes;
            boolean cut = i == 0 || scores[order[i]] > scores[order[i - 1]];
            if (cut && value > best.f1()) {
                double below = i == 0 ? scores[order[0]] - 1e-6 : scores[order[i - 1]];
                best = new Point((below + scores[order[i]]) / 2, value);
            }
            hits -= yes[order[i]] ? 1 : 0;
        }
        return best;
    }

    private static double f1(long hits, long called, long positives) {
        return called + positives == 0 ? 0 : 2.0 * hits / (called + positives);
    }

    private static long count(double[] scores, boolean[] yes, double threshold, boolean which) {
        return IntStream.range(0, scores.length)
                .filter(i -> yes[i] == which && scores[i] >= threshold)
                .count();
    }

    private static long positives(boolean[] yes) {
        return IntStream.range(0, yes.length).filter(i -> yes[i]).count();
    }

    private static Integer[] order(double[] scores) {
        Integer[] order = new Integer[scores.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> scores[i]));
        return order;
    }
}
