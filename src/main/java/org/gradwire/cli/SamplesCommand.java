package org.gradwire.cli;

import java.util.List;
import org.gradwire.edit.Document;
import org.gradwire.sample.Group;
import org.gradwire.sample.Samples;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `gradwire samples`: the shipped circuits, group by group.
final class SamplesCommand implements Command {
    private static final int WIDTH = 80;
    private static final String INDENT = "  ";

    @Override
    public String name() {
        return "samples";
    }

    @Override
    public Message about() {
        return Message.of("cli.samples.about");
    }

    @Override
    public void declare(CommandSpec spec) {
        spec.addOption(Options.flag("--json", "cli.option.json"));
    }

    @Override
    public int run(ParseResult given, Console console) {
        if (given.hasMatchedOption("--json")) {
            JsonAnswer.print(console, json -> json.list("samples", listed(), (out, sample) -> {
                out.text("id", sample.id());
                out.text("group", sample.group().id());
                out.text("title", sample.title());
                out.text("lesson", sample.lesson());
            }));
        } else {
            for (Group group : Samples.groups()) {
                console.line(group.title().toString());
                for (String id : group.samples()) {
                    Listed sample = Listed.of(group, id);
                    wrap(id + ": " + sample.title(), INDENT, console);
                    wrap(sample.beginning(), INDENT + INDENT, console);
                }
            }
        }
        return Exit.FINE;
    }

    /// What is said of one sample, in English as everything on the command line.
    private record Listed(Group group, String id, String title, String beginning, String lesson) {
        static Listed of(Group group, String id) {
            Document sample = Samples.find(id).orElseThrow();
            return new Listed(
                    group, id, sample.title().in(Language.ENGLISH), sample.lesson().beginning().in(Language.ENGLISH),
                    sample.lesson().in(Language.ENGLISH));
        }
    }

    private static List<Listed> listed() {
        return Samples.groups().stream()
                .flatMap(group -> group.samples().stream().map(id -> Listed.of(group, id)))
                .toList();
    }

    private static void wrap(String sentence, String indent, Console console) {
        StringBuilder line = new StringBuilder();
        for (String word : sentence.split("\\s+", -1)) {
            if (!line.isEmpty() && indent.length() + Table.width(line + " " + word) > WIDTH) {
                console.line(indent + line);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        console.line(indent + line);
    }
}
