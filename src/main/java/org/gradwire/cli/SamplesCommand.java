package org.gradwire.cli;

import java.util.List;
import org.gradwire.edit.Document;
import org.gradwire.sample.Samples;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `gradwire samples`: the shipped circuits.
final class SamplesCommand implements Command {
    private static final int WIDTH = 80;
    private static final String INDENT = "    ";

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
        List<String> ids = Samples.ids();
        if (given.hasMatchedOption("--json")) {
            JsonAnswer.print(console, json -> json.list("samples", ids, (out, id) -> {
                Document sample = Samples.find(id).orElseThrow();
                out.text("id", id);
                out.text("title", sample.title().in(Language.ENGLISH));
                out.text("lesson", sample.lesson().in(Language.ENGLISH));
            }));
        } else {
            for (String id : ids) {
                Document sample = Samples.find(id).orElseThrow();
                console.line(id + ": " + sample.title().in(Language.ENGLISH));
                wrap(sample.lesson().in(Language.ENGLISH), console);
            }
        }
        return Exit.FINE;
    }

    private static void wrap(String sentence, Console console) {
        StringBuilder line = new StringBuilder();
        for (String word : sentence.split("\\s+", -1)) {
            if (!line.isEmpty() && INDENT.length() + Table.width(line + " " + word) > WIDTH) {
                console.line(INDENT + line);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        console.line(INDENT + line);
    }
}
