package org.gradwire.cli;

import java.util.List;
import java.util.Optional;
import org.gradwire.text.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// One command with its words: parses them, answers `--help` and `--version`, and runs it.
record Invocation(Command command) {
    int run(List<String> words, Console console) {
        CommandLine line = line();
        ParseResult given;
        try {
            given = line.parseArgs(words.toArray(String[]::new));
        } catch (ParameterException e) {
            if (words.contains("--help") || words.contains("-h")) {
                Help.usage(command, console);
                return Exit.FINE;
            }
            throw complaint(e);
        }
        if (given.isUsageHelpRequested()) {
            Help.usage(command, console);
            return Exit.FINE;
        }
        if (given.isVersionHelpRequested()) {
            Help.version(console);
            return Exit.FINE;
        }
        return command.run(given, console);
    }

    /// The command as picocli knows it.
    CommandLine line() {
        CommandSpec spec = CommandSpec.create();
        spec.name("gradwire " + command.name());
        spec.usageMessage().description(command.about().toString().replace("%", "%%"));
        command.declare(spec);
        spec.addOption(Options.flag("-h", "cli.option.help").toBuilder().names("-h", "--help").usageHelp(true).build());
        spec.addOption(Options.flag("-V", "cli.option.version").toBuilder().names("-V", "--version").versionHelp(true).build());
        return new CommandLine(spec)
                .setExpandAtFiles(false)
                .setInterpolateVariables(false)
                .setOverwrittenOptionsAllowed(false)
                .setUsageHelpWidth(Help.WIDTH);
    }

    private Refusal complaint(ParameterException e) {
        return switch (e) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched.getUnmatched().getFirst());
            case MissingParameterException missing when !missing.getMissing().isEmpty() -> {
                var argument = missing.getMissing().getFirst();
                yield argument.isOption()
                        ? Refusal.usage("cli.usage.value", ((CommandLine.Model.OptionSpec) argument).longestName(), command.name())
                        : Refusal.usage("cli.usage.missing", argument.paramLabel(), command.name());
            }
            case OverwrittenOptionException twice when twice.getOverwritten() instanceof CommandLine.Model.OptionSpec option ->
                Refusal.usage("cli.usage.twice", option.longestName());
            default -> Refusal.usage("cli.usage.other", String.valueOf(e.getMessage()), command.name());
        };
    }

    private Refusal unmatched(String word) {
        String shown = CircuitOptions.shown(word);
        if (!word.startsWith("-")) {
            return Refusal.usage("cli.usage.extra", shown, command.name());
        }
        Optional<String> near = Nearest.of(word, line().getCommandSpec().optionsMap().keySet());
        return near.isPresent()
                ? Refusal.usage("cli.usage.near", shown, near.get(), command.name())
                : Refusal.usage("cli.usage.unknown", shown, command.name());
    }
}
