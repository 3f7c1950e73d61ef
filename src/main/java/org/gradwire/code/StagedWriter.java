package org.gradwire.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.gate.Sources;

/// Writes a circuit as staged code: one line for each named node, unnamed ones inside it.
///
/// A node that has no name but more than one wire, or would make its line too long, gets one (`t1`). An
/// add or multiply gate with three inputs is written `a + b + c`, which reads as two gates with two.
public final class StagedWriter {
    private StagedWriter() {}

    /// Sources and forward lines, in the order of the forward pass; the output comes last.
    public static List<CodeLine> forward(Circuit circuit) {
        return forward(new Sheet(circuit));
    }

    /// The seed of the output and the gradient lines, in the order of the backward pass.
    public static List<CodeLine> backward(Circuit circuit) {
        Sheet sheet = new Sheet(circuit);
        return new BackwardLines(sheet, forward(sheet)).lines();
    }

    /// The forward lines as a text that reads back as the same circuit with the same notes.
    public static String text(Circuit circuit, Map<NodeId, String> notes) {
        StringBuilder out = new StringBuilder();
        for (CodeLine line : forward(circuit)) {
            String note = notes.getOrDefault(line.node(), "");
            note.lines().forEach(text -> out.append("# ").append(text).append('\n'));
            out.append(line.code()).append('\n');
        }
        return out.toString();
    }

    static List<CodeLine> forward(Sheet sheet) {
        List<CodeLine> lines = new ArrayList<>();
        int number = 1;
        for (Node node : sheet.order()) {
            if (!sheet.hasLine(node.id())) {
                continue;
            }
            String name = sheet.names().of(node);
            String code = sheet.names().targets(node) + " = " + sheet.bodyOf(node.id()).text();
            if (!node.gate().isSource()) {
                lines.add(new CodeLine.Forward(number++, name, code, node.id(), inside(sheet, node)));
            } else if (!isLeftFree(sheet, node)) {
                lines.add(new CodeLine.Source(name, code + kind(node), node.id()));
            }
        }
        Optional<NodeId> last = lines.isEmpty() ? Optional.empty() : Optional.of(lines.getLast().node());
        if (sheet.output().isPresent() && !last.equals(sheet.output())) {
            Node output = sheet.circuit().node(sheet.output().get());
            String name = sheet.names().of(output);
            lines.add(new CodeLine.Source(name, name + " = " + name, output.id()));
        }
        return lines;
    }

    /// A free input needs no line: the lines that use it mention it.
    private static boolean isLeftFree(Sheet sheet, Node node) {
        return node.gate() == Sources.INPUT.gate()
                && node.value().isEmpty()
                && sheet.isUsed(node.id())
                && !sheet.names().isRebound(node);
    }

    private static String kind(Node node) {
        return node.gate() == Sources.INPUT.gate() ? "" : "  # " + node.gate().id();
    }

    private static List<NodeId> inside(Sheet sheet, Node node) {
        List<NodeId> inside = new ArrayList<>();
        List<NodeId> open = new ArrayList<>(List.of(node.id()));
        while (!open.isEmpty()) {
            NodeId next = open.removeLast();
            inside.addFirst(next);
            sheet.circuit().node(next).inputs().stream()
                    .flatMap(Optional::stream)
                    .filter(input -> !sheet.hasLine(input))
                    .forEach(open::add);
        }
        return inside;
    }
}
