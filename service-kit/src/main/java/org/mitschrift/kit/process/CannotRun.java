package org.mitschrift.kit.process;

/** A process can't run; the message is a sentence for whoever operates it: what happened and what to do. */
public final class CannotRun extends Exception {
    private static final long serialVersionUID = 1L;

    CannotRun(String message) {
        super(message);
    }

    CannotRun(String message, Throwable cause) {
        super(message, cause);
    }
}
