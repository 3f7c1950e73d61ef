package org.gradwire.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import org.gradwire.circuit.Circuit;
import org.gradwire.edit.Document;
import org.gradwire.edit.Placement;
import org.gradwire.file.CircuitFile;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `gradwire import`: turns a file of staged code into a circuit file.
final class ImportCommand implements Command {
    private final Function<Circuit, Placement> layout;

    /// @param layout where the nodes go, since code does not say
    ImportCommand(Function<Circuit, Placement> layout) {
        this.layout = layout;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public Message about() {
        return Message.of("cli.import.about");
    }

    @Override
    public void declare(CommandSpec spec) {
        spec.addPositional(Options.word("IN", "1", "cli.option.in"));
        spec.addOption(Options.value("FILE", "cli.option.out", "-o", "--out"));
        spec.addOption(Options.flag("--force", "cli.option.force"));
    }

    @Override
    public int run(ParseResult given, Console console) {
        String in = given.matchedPositionalValue(0, "");
        String out = given.matchedOptionValue("-o", "");
        if (out.isEmpty()) {
            throw Refusal.usage("cli.import.out");
        }
        if (in.toLowerCase(Locale.ROOT).endsWith(".onnx")) {
            throw Refusal.input(in, Message.of("cli.import.onnx"));
        }
        Path path = CircuitSource.path(out);
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(path) && !given.hasMatchedOption("--force")) {
            throw Refusal.usage("cli.import.exists", out);
        }
        Document read = CircuitSource.codeFile(in).document();
        Document placed = read.withPlacement(layout.apply(read.circuit()));
        return switch (CircuitFile.STANDARD.write(placed, path)) {
            case Outcome.Refused<Path>(Message why) -> throw Refusal.input(out, why);
            case Outcome.Done<Path> done -> {
                console.line(Message.of("cli.import.done", out, placed.circuit().size()).toString());
                yield Exit.FINE;
            }
        };
    }
}
