package org.mitschrift.kit.http;

/** Ends a request with a problem as its answer. Carries no stack trace: a refusal is no error of ours. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.type(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
