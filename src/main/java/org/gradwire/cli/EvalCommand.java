package org.gradwire.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.pass.Trace;
import org.gradwire.scene.Badges;
import org.gradwire.tensor.Shape;
import org.gradwire.text.Message;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `gradwire eval`: forward and backward, as a table or JSON of every named node.
final class EvalCommand implements Command {
    @Override
    public String name() {
        return "eval";
    }

    @Override
    public Message about() {
        return Message.of("cli.eval.about");
    }

    @Override
    public void declare(CommandSpec spec) {
        CircuitOptions.declare(spec);
        spec.addOption(Options.flag("--json", "cli.option.json"));
    }

    @Override
    public int run(ParseResult given, Console console) {
        Trace trace = CircuitOptions.trace(given);
        if (given.hasMatchedOption("--json")) {
            printJson(trace, console);
        } else {
            printTable(trace, console);
        }
        return Exit.FINE;
    }

    private static List<Node> named(Trace trace) {
        return trace.circuit().nodes().stream().filter(Node::isNamed).toList();
    }

    private static String output(Trace trace) {
        return Circuit.label(trace.circuit().node(trace.circuit().output().orElseThrow()));
    }

    private static void printJson(Trace trace, Console console) {
        List<Node> nodes = named(trace);
        JsonAnswer.print(console, json -> {
            json.text("output", output(trace));
            json.object("values", inner -> {
                for (Node node : nodes) {
                    inner.tensor(node.name(), trace.value(node.id()));
                }
            });
            json.object("gradients", inner -> {
                for (Node node : nodes) {
                    inner.tensor(node.name(), trace.gradient(node.id()));
                }
            });
        });
    }

    private static void printTable(Trace trace, Console console) {
        List<Node> nodes = new ArrayList<>(named(trace));
        Node last = trace.circuit().node(trace.circuit().output().orElseThrow());
        if (!last.isNamed()) {
            nodes.add(last);
        }
        boolean tensors = nodes.stream().anyMatch(node -> shape(trace, node).filter(s -> !s.isScalar()).isPresent());
        Table table = new Table();
        List<Table.Cell> head = new ArrayList<>(List.of(cell("cli.column.name")));
        if (tensors) {
            head.add(cell("cli.column.shape"));
        }
        head.add(cell("cli.column.value"));
        head.add(cell("cli.column.gradient"));
        table.row(head);
        String missing = Message.of("cli.missing").toString();
        for (Node node : nodes) {
            List<Table.Cell> row = new ArrayList<>(List.of(Table.Cell.of(Circuit.label(node))));
            if (tensors) {
                row.add(Table.Cell.of(shape(trace, node).filter(s -> !s.isScalar()).map(Shape::toString).orElse("")));
            }
            row.add(Figures.cell(trace.value(node.id()), missing));
            row.add(Figures.cell(trace.gradient(node.id()), missing));
            table.row(row);
        }
        table.lines().forEach(console::line);
        notes(trace).forEach(note -> console.line(note.toString()));
    }

    private static Optional<Shape> shape(Trace trace, Node node) {
        return trace.plan().shape(node.id());
    }

    private static Table.Cell cell(String key) {
        return Table.Cell.of(Message.of(key).toString());
    }

    /// What a reader of the numbers should know: which output they belong to, and where one was lost.
    private static List<Message> notes(Trace trace) {
        List<Message> notes = new ArrayList<>();
        notes.add(Message.of(
                trace.circuit().chosenOutput().isPresent() ? "cli.output.chosen" : "cli.output.found", output(trace)));
        List<NodeId> births = trace.births();
        if (!births.isEmpty()) {
            Badges badges = Badges.of(trace.at(trace.stepCount()));
            for (NodeId node : births) {
                String label = Circuit.label(trace.circuit().node(node));
                badges.words(node).ifPresent(words -> notes.add(Message.of("cli.note", label, words)));
            }
        }
        return notes;
    }
}
