package org.mitschrift.kit.http;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Ends a request with a problem as its answer. Carries no stack trace: a refusal is no error of ours. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Problem problem;
    private final transient @Nullable ProblemType type;
    private final transient Object[] details;

    /** A problem already in words. */
    public ProblemException(Problem problem) {
        super(problem.type(), null, false, false);
        this.problem = problem;
        this.type = null;
        this.details = new Object[0];
    }

    /** To be said in the reader's language. */
    public ProblemException(ProblemType type, Object... details) {
        super(type.id(), null, false, false);
        this.problem = null;
        this.type = type;
        this.details = details.clone();
    }

    public Problem in(Locale language) {
        if (problem != null) {
            return problem;
        }
        return java.util.Objects.requireNonNull(type).in(language, details);
    }
}
