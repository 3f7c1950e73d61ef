package org.gradwire.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import org.gradwire.edit.Document;
import org.gradwire.file.CircuitFile;
import org.gradwire.scene.AutoPlacement;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `gradwire import`: turns a file of staged code into a circuit file.
final class ImportCommand implements Command {
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
        Document placed = AutoPlacement.complete(CircuitSource.codeFile(in).document());
        return switch (CircuitFile.STANDARD.write(placed, path)) {
            case Outcome.Refused<Path>(Message why) -> throw Refusal.input(out, why);
            case Outcome.Done<Path> done -> {
                console.line(Message.of("cli.import.done", out, placed.circuit().size()).toString());
                yield Exit.FINE;
            }
        };
    }
}
