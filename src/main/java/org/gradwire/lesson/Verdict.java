package org.gradwire.lesson;

/// What a circuit says to a number that a text prints for it.
public enum Verdict {
    AGREES(true),
    DISAGREES(false),
    /// Marked as a misprint, and indeed wrong.
    KNOWN_MISPRINT(true),
    /// Marked as a misprint, but right: the mark is the mistake.
    NO_MISPRINT(false),
    NOT_COMPUTED(false);

    private final boolean fine;

    Verdict(boolean fine) {
        this.fine = fine;
    }

    /// Whether a check passes.
    public boolean isFine() {
        return fine;
    }
}
