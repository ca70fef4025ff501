package org.mitschrift.ingest.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Set;
import org.mitschrift.contract.access.AccessKey;
import org.mitschrift.ingest.access.RateLimits;
import org.mitschrift.kit.access.Callers;
import org.mitschrift.kit.access.KeyRing;
import org.mitschrift.kit.http.ProblemException;

/** Before every route of the door: a key that may speak here, its pace, and the signature it owes. */
public final class Gate {
    private static final Set<HandlerType> CHANGING = Set.of(HandlerType.POST, HandlerType.PUT, HandlerType.DELETE);

    private final Callers callers;
    private final RateLimits limits = new RateLimits();
    private final SignedBody signed;

    public Gate(KeyRing keys, SignedBody signed) {
        this.callers = new Callers(keys);
        this.signed = signed;
    }

    public void addRoutes(JavalinConfig config) {
        config.routes.before("/v1/*", this::check);
    }

    private void check(Context context) {
        AccessKey caller = callers.of(context, AccessKey::speaksForItsSource);
        limits.take(caller).ifPresent(taken -> pace(context, taken));
        if (caller.mustSign() && CHANGING.contains(context.method()) && !isBatch(context)) {
            signed.require(context, caller);
        }
    }

    /** A batch is checked by its own route, which streams it. */
    private static boolean isBatch(Context context) {
        return context.path().equals("/v1/comments/batch");
    }

    private static void pace(Context context, RateLimits.Taken taken) {
        context.header("RateLimit-Limit", Long.toString(taken.limit()));
        context.header("RateLimit-Remaining", Long.toString(taken.remaining()));
        context.header("RateLimit-Reset", Long.toString(taken.secondsToFull()));
        if (!taken.allowed()) {
            context.header("Retry-After", Long.toString(Math.max(1, taken.secondsToNext())));
            throw new ProblemException(Refusals.TOO_MANY_REQUESTS);
        }
    }
}
