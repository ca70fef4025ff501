package org.mitschrift.standalone.strategy;

/** A page or an order that can't be followed; the message is one sentence for a person. */
public final class StrategyPageException extends Exception {
    private static final long serialVersionUID = 1L;

    public StrategyPageException(String message) {
        super(message);
    }
}
