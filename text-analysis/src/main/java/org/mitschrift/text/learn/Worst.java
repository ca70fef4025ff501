package org.mitschrift.text.learn;

/**
 * How a text's value follows from its own and its sentences': two thirds of the highest sentence's and one third of the
 * whole's, less a little for each doubling of the number of sentences, since the highest of many is high by chance.
 * One bad sentence then counts in a long civil text, and a short text is what it is. Chosen by cross-validation.
 */
public final class Worst {
    private static final double OF_WHOLE = 1.0 / 3;
    private static final double FOR_MANY = 0.2;

    private Worst() {}

    /** @param highest the highest value of {@code sentences} sentences, at least 2 */
    public static double of(double whole, double highest, int sentences) {
        return OF_WHOLE * whole + (1 - OF_WHOLE) * highest - FOR_MANY * Math.log(sentences);
    }
}
