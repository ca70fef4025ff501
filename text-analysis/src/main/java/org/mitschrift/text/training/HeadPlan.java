package org.mitschrift.text.training;

/**
 * How one head is trained.
 *
 * @param c the prior's variance; larger trusts the examples more
 * @param judgedOn the set on which its best F1 is looked for
 * @param macro whether the best macro-F1 is meant, or the best F1 of yes
 * @param contrast how much a feature's weight follows from how differently yes and no use it, 0..1
 */
public record HeadPlan(String name, double c, String judgedOn, boolean macro, double contrast) {
    /** Without contrast. */
    public HeadPlan(String name, double c, String judgedOn, boolean macro) {
        this(name, c, judgedOn, macro, 0);
    }
}
