package org.gradwire.cli;

/// What the exit code says to scripts.
final class Exit {
    static final int FINE = 0;
    static final int CHECK_FAILED = 1;
    static final int WRONG_USAGE = 2;
    /// A file or code that cannot be used, and whatever else is not the command's own wording.
    static final int BAD_INPUT = 3;

    private Exit() {}
}
