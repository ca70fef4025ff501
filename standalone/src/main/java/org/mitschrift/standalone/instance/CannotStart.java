package org.mitschrift.standalone.instance;

/** A system can't start; the message is one sentence for a person: what happened and what to do. */
public final class CannotStart extends Exception {
    private static final long serialVersionUID = 1L;

    CannotStart(String message) {
        super(message);
    }

    CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
