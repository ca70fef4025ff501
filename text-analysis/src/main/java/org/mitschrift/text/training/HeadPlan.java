package org.mitschrift.text.training;

/**
 * How one head is trained.
 *
 * @param c the prior's variance; larger trusts the examples more
 * @param judgedOn the set on which its best F1 is looked for
 * @param macro whether the best macro-F1 is meant, or the best F1 of yes
 * @param contrast how much a feature's weight follows from how differently yes and no use it, 0..1
 * @param bySentence whether it learns from sentences too, and a text is mostly as bad as its worst sentence
 */
public record HeadPlan(String name, double c, String judgedOn, boolean macro, double contrast, boolean bySentence) {
    /** A head that reads texts as a whole. */
    public HeadPlan(String name, double c, String judgedOn, boolean macro, double contrast) {
        this(name, c, judgedOn, macro, contrast, false);
    }

    /** Without contrast. */
    public HeadPlan(String name, double c, String judgedOn, boolean macro, boolean bySentence) {
        this(name, c, judgedOn, macro, 0, bySentence);
    }

    /** Without contrast, and as a whole. */
    public HeadPlan(String name, double c, String judgedOn, boolean macro) {
        this(name, c, judgedOn, macro, 0, false);
    }
}
