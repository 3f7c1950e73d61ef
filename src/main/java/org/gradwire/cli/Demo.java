package org.gradwire.cli;

import java.io.PrintStream;
import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.edit.Document;
import org.gradwire.pass.Trace;
import org.gradwire.sample.Samples;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.text.NumberFormat;

/// The passes of one lecture circuit for somebody who wanted a window and cannot have one: a row a node,
/// with what feeds it, its value in green and its gradient in red.
final class Demo {
    private static final String SAMPLE = "sigmoid-neuron";

    private Demo() {}

    static void print(PrintStream out, boolean colour) {
        Document sample = Samples.find(SAMPLE).orElseThrow();
        Trace trace = Trace.of(sample.circuit());
        Circuit circuit = trace.circuit();
        Table table = new Table();
        table.row(
                cell("cli.column.name"), cell("cli.column.gate"), cell("cli.column.from"),
                cell("cli.column.value").in(colour ? Ansi.VALUE : ""),
                cell("cli.column.gradient").in(colour ? Ansi.GRADIENT : ""));
        for (Node node : trace.plan().order()) {
            table.row(
                    Table.Cell.of(Circuit.label(node)),
                    Table.Cell.of(node.gate().name().in(Language.ENGLISH)),
                    Table.Cell.of(feeders(circuit, node)),
                    number(trace.value(node.id())).in(colour ? Ansi.VALUE : ""),
                    number(trace.gradient(node.id())).in(colour ? Ansi.GRADIENT : ""));
        }
        out.append(sample.title().in(Language.ENGLISH)).append("\n\n");
        table.lines().forEach(line -> out.append(line).append('\n'));
        out.append('\n').append(Message.of("cli.demo.reading").toString()).append('\n');
    }

    private static String feeders(Circuit circuit, Node node) {
        return String.join(
                ", ",
                node.inputs().stream().flatMap(Optional::stream).map((NodeId from) -> Circuit.label(circuit.node(from))).toList());
    }

    private static Table.Cell number(Optional<Tensor> tensor) {
        return Table.Cell.number(tensor.map(NumberFormat.STANDARD::format).orElse(""));
    }

    private static Table.Cell cell(String key) {
        return Table.Cell.of(Message.of(key).toString());
    }
}
