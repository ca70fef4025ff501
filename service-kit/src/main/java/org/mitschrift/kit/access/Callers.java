package org.mitschrift.kit.access;

import io.javalin.http.Context;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mitschrift.contract.access.AccessKey;
import org.mitschrift.kit.http.ProblemException;
import org.mitschrift.kit.http.Problems;

/** Finds out who calls, and whether they may. Safe for all threads. */
public final class Callers {
    private static final String BEARER = "Bearer ";
    private static final String FOUND = Callers.class.getName();
    private final KeyRing keys;

    public Callers(KeyRing keys) {
        this.keys = keys;
    }

    /** @throws ProblemException 401 without a valid key */
    public AccessKey of(Context context) {
        @Nullable AccessKey found = context.attribute(FOUND);
        if (found == null) {
            found = look(context);
            context.attribute(FOUND, found);
        }
        return found;
    }

    /** @throws ProblemException 401 without a valid key, 403 if its role does not allow it */
    public AccessKey of(Context context, Predicate<AccessKey> allowed) {
        AccessKey caller = of(context);
        if (!allowed.test(caller)) {
            throw new ProblemException(Problems.WRONG_ROLE);
        }
        return caller;
    }

    private AccessKey look(Context context) {
        @Nullable String header = context.header("Authorization");
        if (header == null || !header.startsWith(BEARER)) {
            throw new ProblemException(Problems.NO_KEY);
        }
        return keys.holder(header.substring(BEARER.length()).trim())
                .orElseThrow(() -> new ProblemException(Problems.NO_KEY));
    }
}
