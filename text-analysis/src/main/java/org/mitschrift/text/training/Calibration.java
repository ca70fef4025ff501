package org.mitschrift.text.training;

/**
 * How a raw value becomes a score: the slope is Platt's (1999), a logistic regression on held-out raw values; the zero is
 * the point of the best F1, so that 0.5 means that. Scores are therefore true probabilities only up to that shift.
 *
 * @param zero raw value where the score is 0.5
 */
public record Calibration(double zero, double slope) {
    private static final int STEPS = 50;

    /** @param macro whether the best macro-F1 is meant, or the best F1 of yes */
    public static Calibration of(double[] raw, boolean[] yes, boolean macro) {
        return new Calibration(Metrics.best(raw, yes, macro).threshold(), slope(raw, yes));
    }

    /** A held-out value's score, 0..1. */
    public double score(double raw) {
        return 1 / (1 + Math.exp(-slope * (raw - zero)));
    }

    /** Newton's method on the two parameters of the logistic curve, with a little ridge. */
    private static double slope(double[] raw, boolean[] yes) {
        double a = 1;
        double b = 0;
        for (int step = 0; step < STEPS; step++) {
            double ga = -1e-3 * a;
            double gb = 0;
            double haa = 1e-3;
            double hab = 0;
            double hbb = 1e-9;
            for (int i = 0; i < raw.length; i++) {
                double p = 1 / (1 + Math.exp(-(a * raw[i] + b)));
                double error = (yes[i] ? 1 : 0) - p;
                double w = p * (1 - p);
                ga += error * raw[i];
                gb += error;
                haa += w * raw[i] * raw[i];
                hab += w * raw[i];
                hbb += w;
            }
            double det = haa * hbb - hab * hab;
            a += (hbb * ga - hab * gb) / det;
            b += (haa * gb - hab * ga) / det;
        }
        return Math.max(0.2, Math.min(8, a));
    }
}
