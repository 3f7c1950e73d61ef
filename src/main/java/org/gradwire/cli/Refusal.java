package org.gradwire.cli;

import org.gradwire.text.Message;

/// Carries what a person got wrong out to [Cli], which prints the line and ends with the code.
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int exitCode;

    private Refusal(int exitCode, String line) {
        super(line, null, false, false);
        this.exitCode = exitCode;
    }

    /// The command was written wrongly.
    static Refusal usage(Message what) {
        return new Refusal(Exit.WRONG_USAGE, "gradwire: " + what);
    }

    static Refusal usage(String key, Object... arguments) {
        return usage(Message.of(key, arguments));
    }

    /// @param place the file, with line and column if they are known
    static Refusal input(String place, Message what) {
        return input(place + ": " + what);
    }

    /// @param line complete, with the place at its start
    static Refusal input(String line) {
        return new Refusal(Exit.BAD_INPUT, line);
    }

    int exitCode() {
        return exitCode;
    }

    String line() {
        return String.valueOf(getMessage());
    }
}
