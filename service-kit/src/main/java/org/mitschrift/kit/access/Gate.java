package org.mitschrift.kit.access;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.mitschrift.contract.access.AccessKey;
import org.mitschrift.kit.http.ProblemException;
import org.mitschrift.kit.http.Problems;

/**
 * Before every route under {@code /v1}: what the service must know is loaded, a key that may speak here, and its pace. Safe
 * for all threads.
 */
public final class Gate {
    private final Callers callers;
    private final Predicate<AccessKey> allowed;
    private final BooleanSupplier loaded;
    private final RateLimits limits = new RateLimits();

    /** @param loaded whether keys and catalogues are read: before that a good key is not known, nor a project */
    public Gate(Callers callers, Predicate<AccessKey> allowed, BooleanSupplier loaded) {
        this.callers = callers;
        this.allowed = allowed;
        this.loaded = loaded;
    }

    /** To be called before the routes are added that it stands before. */
    public void addRoutes(JavalinConfig config) {
        config.routes.before("/v1/*", this::check);
    }

    private void check(Context context) {
        if (!loaded.getAsBoolean()) { // a refusal now would be for good, and its comment lost
            context.header("Retry-After", "1");
            throw new ProblemException(Problems.STARTING);
        }
        AccessKey caller = callers.of(context, allowed);
        limits.take(caller).ifPresent(taken -> pace(context, taken));
    }

    private static void pace(Context context, RateLimits.Taken taken) {
        context.header("RateLimit-Limit", Long.toString(taken.limit()));
        context.header("RateLimit-Remaining", Long.toString(taken.remaining()));
        context.header("RateLimit-Reset", Long.toString(taken.secondsToFull()));
        if (!taken.allowed()) {
            context.header("Retry-After", Long.toString(Math.max(1, taken.secondsToNext())));
            throw new ProblemException(Problems.TOO_MANY_REQUESTS);
        }
    }
}
