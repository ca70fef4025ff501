package org.mitschrift.analytics.http;

import java.util.List;
import java.util.stream.Stream;
import org.mitschrift.kit.http.ProblemType;
import org.mitschrift.kit.http.Problems;

/** What the numbers say no with: their own type beside those of every service. */
public final class Refusals {
    static final ProblemType UNKNOWN_PROJECT =
            new ProblemType("unknown-project", 404, "org.mitschrift.analytics.http.Problems");

    /** The documented list: {@code openapi.yaml} names the same, a test sees to it. */
    public static final List<ProblemType> ALL =
            Stream.concat(Stream.of(UNKNOWN_PROJECT), Problems.ALL.stream()).toList();

    private Refusals() {}
}
