/// The command line: one class per command.
///
/// [org.gradwire.cli.Cli] is the door. It looks at the first word, declares the options of that one
/// [org.gradwire.cli.Command] to picocli (without annotations, and none of the other commands, because
/// commands must start fast), and runs it with a [org.gradwire.cli.Console]. What a person got wrong
/// leaves as a [org.gradwire.cli.Refusal]: one line and an exit code. [org.gradwire.cli.CircuitOptions]
/// are the options that `eval` and `trace` share, from file or code to a finished pass; [org.gradwire.cli.TrainOptions]
/// lead from there and a table to a training at its start.
@NullMarked
package org.gradwire.cli;

import org.jspecify.annotations.NullMarked;
