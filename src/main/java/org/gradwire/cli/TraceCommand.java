package org.gradwire.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gradwire.circuit.Circuit;
import org.gradwire.pass.Trace;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Message;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `gradwire trace`: every step of a pass as a row.
final class TraceCommand implements Command {
    /// So often somebody is asked whether they still read; also how many rows of the table are aligned together.
    private static final int BLOCK = 1000;

    @Override
    public String name() {
        return "trace";
    }

    @Override
    public Message about() {
        return Message.of("cli.trace.about");
    }

    @Override
    public void declare(CommandSpec spec) {
        CircuitOptions.declare(spec);
        spec.addOption(Options.flag("--json", "cli.option.json"));
        spec.addOption(Options.flag("--csv", "cli.option.csv"));
    }

    @Override
    public int run(ParseResult given, Console console) {
        if (given.hasMatchedOption("--json") && given.hasMatchedOption("--csv")) {
            throw Refusal.usage("cli.trace.both");
        }
        Trace trace = CircuitOptions.trace(given);
        if (given.hasMatchedOption("--json")) {
            printJson(trace, console);
        } else if (given.hasMatchedOption("--csv")) {
            printCsv(trace, console);
        } else {
            printTable(trace, console);
        }
        return Exit.FINE;
    }

    /// One after the other, so that the rows of a long pass are never all in memory.
    private static Iterator<StepRow> rows(Trace trace, Console console) {
        return IntStream.rangeClosed(1, trace.stepCount())
                .takeWhile(number -> number % BLOCK != 0 || !console.isGone())
                .mapToObj(number -> StepRow.of(number, trace.step(number), trace.circuit()))
                .iterator();
    }

    private static void printJson(Trace trace, Console console) {
        JsonAnswer.print(console, json -> {
            json.text("output", Circuit.label(trace.circuit().node(trace.circuit().output().orElseThrow())));
            json.list("steps", (Iterable<StepRow>) () -> rows(trace, console), (out, row) -> {
                out.number("step", row.number());
                out.text("kind", row.kind().id());
                out.text("node", row.node());
                out.text("gate", row.gate());
                if (!row.port().isEmpty()) {
                    out.text("from", row.from());
                    out.text("port", row.port());
                }
                if (row.kind() == StepRow.Kind.FORWARD_GATE) {
                    out.tensors("inputs", row.inputs());
                }
                for (var number : row.numbers().entrySet()) {
                    out.tensor(number.getKey(), Optional.of(number.getValue()));
                }
            });
        });
    }

    private static void printCsv(Trace trace, Console console) {
        List<String> head = new ArrayList<>(List.of("step", "kind", "node", "gate", "from", "port", "inputs"));
        head.addAll(StepRow.NUMBERS);
        console.out().append(Csv.line(head));
        rows(trace, console).forEachRemaining(row -> {
            List<String> cells = new ArrayList<>(List.of(
                    String.valueOf(row.number()), row.kind().id(), row.node(), row.gate(), row.from(), row.port(),
                    String.join(" ", row.inputs().stream().map(Figures::all).toList())));
            for (String name : StepRow.NUMBERS) {
                Tensor number = row.numbers().get(name);
                cells.add(number == null ? "" : Figures.all(number));
            }
            console.out().append(Csv.line(cells));
        });
    }

    private static void printTable(Trace trace, Console console) {
        Iterator<StepRow> rows = rows(trace, console);
        boolean first = true;
        while (rows.hasNext()) {
            Table table = new Table();
            if (first) {
                table.row(
                        Table.Cell.number(""), cell("cli.column.kind"), cell("cli.column.where"), cell("cli.column.numbers"));
                first = false;
            }
            for (int i = 0; i < BLOCK && rows.hasNext(); i++) {
                StepRow row = rows.next();
                table.row(
                        Table.Cell.number(String.valueOf(row.number())), Table.Cell.of(row.kind().words().toString()),
                        Table.Cell.of(row.where()), Table.Cell.of(row.arithmetic()));
            }
            table.lines().forEach(console::line);
        }
    }

    private static Table.Cell cell(String key) {
        return Table.Cell.of(Message.of(key).toString());
    }
}
