package org.mitschrift.broker;

import org.jspecify.annotations.Nullable;

/** The node could not start; the message is one sentence for a person. */
public final class BrokerStartException extends Exception {
    private static final long serialVersionUID = 1L;

    BrokerStartException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
