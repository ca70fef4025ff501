package org.mitschrift.kit.access;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.function.Predicate;
import org.mitschrift.contract.access.AccessKey;
import org.mitschrift.kit.http.ProblemException;
import org.mitschrift.kit.http.Problems;

/** Before every route under {@code /v1}: a key that may speak at this service, and its pace. Safe for all threads. */
public final class Gate {
    private final Callers callers;
    private final Predicate<AccessKey> allowed;
    private final RateLimits limits = new RateLimits();

    public Gate(Callers callers, Predicate<AccessKey> allowed) {
        this.callers = callers;
        this.allowed = allowed;
    }

    /** To be called before the routes are added that it stands before. */
    public void addRoutes(JavalinConfig config) {
        config.routes.before("/v1/*", this::check);
    }

    private void check(Context context) {
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
