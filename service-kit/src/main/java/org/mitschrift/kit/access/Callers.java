package org.mitschrift.kit.access;

import io.javalin.http.Context;
import org.mitschrift.contract.access.AccessKey;
import org.mitschrift.kit.http.ProblemException;
import org.mitschrift.kit.http.Problems;

/** Finds out who calls. Safe for all threads. */
public final class Callers {
    private static final String BEARER = "Bearer ";
    private final KeyRing keys;

    public Callers(KeyRing keys) {
        this.keys = keys;
    }

    /** @throws ProblemException 401 without a valid key */
    public AccessKey of(Context context) {
        String header = context.header("Authorization");
        if (header == null || !header.startsWith(BEARER)) {
            throw new ProblemException(Problems.NO_KEY);
        }
        return keys.holder(header.substring(BEARER.length()).trim())
                .orElseThrow(() -> new ProblemException(Problems.NO_KEY));
    }
}
