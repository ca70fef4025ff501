package org.mitschrift.kit.http;

import java.util.List;

/** The refusals that every service knows. */
public final class Problems {
    public static final ProblemType BAD_REQUEST = type("bad-request", 400);
    public static final ProblemType NO_KEY = type("no-key", 401);
    public static final ProblemType WRONG_ROLE = type("wrong-role", 403);
    public static final ProblemType NO_SUCH_PATH = type("no-such-path", 404);
    public static final ProblemType METHOD_NOT_ALLOWED = type("method-not-allowed", 405);
    public static final ProblemType TOO_SLOW = type("too-slow", 408);
    public static final ProblemType BODY_TOO_LARGE = type("body-too-large", 413);
    public static final ProblemType ADDRESS_TOO_LONG = type("address-too-long", 414);
    public static final ProblemType UNSUPPORTED_TYPE = type("unsupported-type", 415);
    public static final ProblemType UNSUPPORTED_ENCODING = type("unsupported-encoding", 415);
    public static final ProblemType BROKEN_GZIP = type("broken-gzip", 400);
    public static final ProblemType TOO_MANY_REQUESTS = type("too-many-requests", 429);
    public static final ProblemType HEADERS_TOO_LARGE = type("headers-too-large", 431);
    public static final ProblemType INTERNAL = type("internal", 500);
    public static final ProblemType STARTING = type("starting", 503);

    public static final List<ProblemType> ALL = List.of(
            BAD_REQUEST,
            NO_KEY,
            WRONG_ROLE,
            NO_SUCH_PATH,
            METHOD_NOT_ALLOWED,
            TOO_SLOW,
            BODY_TOO_LARGE,
            ADDRESS_TOO_LONG,
            UNSUPPORTED_TYPE,
            UNSUPPORTED_ENCODING,
            BROKEN_GZIP,
            TOO_MANY_REQUESTS,
            HEADERS_TOO_LARGE,
            INTERNAL,
            STARTING);

    private Problems() {}

    /** The type for a status that the server itself answers with. */
    static ProblemType ofStatus(int status) {
        return ALL.stream()
                .filter(type -> type.status() == status)
                .findFirst()
                .orElse(BAD_REQUEST); // 501, 505: a transfer coding or a version that is none
    }

    private static ProblemType type(String id, int status) {
        return new ProblemType(id, status, "org.mitschrift.kit.http.Problems");
    }
}
