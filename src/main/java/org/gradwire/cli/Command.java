package org.gradwire.cli;

import org.gradwire.text.Message;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// One word of the command line.
interface Command {
    String name();

    /// One sentence for the help.
    Message about();

    /// Adds its options and parameters; `--help` and `--version` are there already.
    void declare(CommandSpec spec);

    /// @return the exit code, see [Exit]
    /// @throws Refusal for whatever the person got wrong
    int run(ParseResult given, Console console);
}
