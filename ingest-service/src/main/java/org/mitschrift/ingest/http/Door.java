package org.mitschrift.ingest.http;

import io.javalin.config.JavalinConfig;

/** The platform's door: every route of it, by what a platform does. */
public final class Door {
    /** A client that sends or takes nothing for so long is cut off. */
    private static final long IDLE_MILLIS = 10_000;

    private final Surroundings surroundings;
    private final SignedBody signed;

    public Door(Surroundings surroundings, SignedBody signed) {
        this.surroundings = surroundings;
        this.signed = signed;
    }

    public void addRoutes(JavalinConfig config) {
        config.jetty.modifyHttpConfiguration(http -> http.setIdleTimeout(IDLE_MILLIS));
        new Submitting(surroundings).addRoutes(config);
        new Batch(surroundings, signed).addRoutes(config);
        new Concerning(surroundings).addRoutes(config);
        new Asking(surroundings).addRoutes(config);
    }
}
