package org.mitschrift.text.learn;

/**
 * One question a model answers.
 *
 * @param name e.g. a signal's category
 * @param bias added to the weighted sum
 * @param scale a weight's step
 * @param zero the raw value of the best F1, where the score is 0.5
 * @param slope of the calibration (Platt 1999): score = 1 / (1 + exp(-slope (raw - zero)))
 * @param bySentence whether a text's value is mostly that of its worst sentence, see {@link Worst}
 */
public record Head(String name, double bias, double scale, double zero, double slope, boolean bySentence) {
    /** The calibrated score, 0..1. */
    public double score(double raw) {
        return Scores.inSteps(1 / (1 + Math.exp(-slope * (raw - zero))));
    }

    Head withScale(double step) {
        return new Head(name, bias, step, zero, slope, bySentence);
    }
}
