package org.gradwire.cli;

import java.util.List;
import java.util.stream.Stream;
import org.gradwire.gate.Gate;
import org.gradwire.gate.Gates;
import org.gradwire.gate.Param;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `gradwire gates`: the catalogue of gates.
final class GatesCommand implements Command {
    @Override
    public String name() {
        return "gates";
    }

    @Override
    public Message about() {
        return Message.of("cli.gates.about");
    }

    @Override
    public void declare(CommandSpec spec) {
        spec.addOption(Options.flag("--json", "cli.option.json"));
    }

    @Override
    public int run(ParseResult given, Console console) {
        if (given.hasMatchedOption("--json")) {
            printJson(console);
        } else {
            printTable(console);
        }
        return Exit.FINE;
    }

    private static void printJson(Console console) {
        JsonAnswer.print(console, json -> json.list("gates", Gates.all(), (out, gate) -> {
            out.text("id", gate.id());
            out.text("symbol", symbol(gate));
            out.text("name", gate.name().in(Language.ENGLISH));
            out.texts("inputs", inputs(gate));
            out.texts("params", params(gate));
            out.text("formula", PlainFormula.latex(gate));
            out.texts("functions", gate.calls());
        }));
    }

    private static void printTable(Console console) {
        Table table = new Table();
        table.row(Stream.of("cli.column.id", "cli.column.symbol", "cli.column.title", "cli.column.inputs",
                        "cli.column.params", "cli.column.formula")
                .map(key -> Table.Cell.of(Message.of(key).toString()))
                .toList());
        for (Gate gate : Gates.all()) {
            table.row(Stream.of(gate.id(), symbol(gate), gate.name().in(Language.ENGLISH), String.join(" ", inputs(gate)),
                            String.join(" ", params(gate)), PlainFormula.text(gate))
                    .map(Table.Cell::of)
                    .toList());
        }
        table.lines().forEach(console::line);
    }

    private static String symbol(Gate gate) {
        return PlainFormula.filled(gate, gate.symbol()).replace(" ", "");
    }

    private static List<String> inputs(Gate gate) {
        return gate.variadic()
                ? Stream.concat(gate.ports().stream(), Stream.of("…")).toList()
                : gate.ports();
    }

    private static List<String> params(Gate gate) {
        return gate.params().stream().map(Param::name).toList();
    }
}
