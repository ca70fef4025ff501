package org.mitschrift.text.learn;

/** How exactly a score is told: in steps of a ten-thousandth. No more is known, and no more is written down. */
public final class Scores {
    private static final double STEPS = 10_000;

    private Scores() {}

    public static double inSteps(double score) {
        return Math.round(score * STEPS) / STEPS;
    }
}
