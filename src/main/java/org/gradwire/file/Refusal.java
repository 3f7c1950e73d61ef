package org.gradwire.file;

/// Leaves a reading from any depth with its problem. [CircuitFile] catches it, so none leaves the package.
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient FileProblem problem;

    Refusal(FileProblem problem) {
        super(null, null, false, false);
        this.problem = problem;
    }

    FileProblem problem() {
        return problem;
    }
}
