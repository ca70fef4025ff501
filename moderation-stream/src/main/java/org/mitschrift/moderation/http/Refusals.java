package org.mitschrift.moderation.http;

import java.util.List;
import java.util.stream.Stream;
import org.mitschrift.kit.http.ProblemType;
import org.mitschrift.kit.http.Problems;

/** What the desk and the scoring say no with: their own types beside those of every service. */
public final class Refusals {
    public static final ProblemType NOT_FOUND = type("not-found", 404);
    public static final ProblemType NOT_JSON = type("not-json", 400);
    public static final ProblemType INVALID_TEXTS = type("invalid-texts", 400);
    public static final ProblemType UNKNOWN_PROJECT = type("unknown-project", 400);

    /** The documented list: {@code openapi.yaml} names the same, a test sees to it. */
    public static final List<ProblemType> ALL = Stream.concat(
                    Stream.of(NOT_FOUND, NOT_JSON, INVALID_TEXTS, UNKNOWN_PROJECT), Problems.ALL.stream())
            .toList();

    private Refusals() {}

    private static ProblemType type(String id, int status) {
        return new ProblemType(id, status, "org.mitschrift.moderation.http.Problems");
    }
}
