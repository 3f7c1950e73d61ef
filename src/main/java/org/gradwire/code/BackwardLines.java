package org.gradwire.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.gate.Derivative;
import org.gradwire.gate.Python.Binding;
import org.gradwire.tensor.Shape;

/// The backward half of staged code: for each forward line, last first, one line for each value it mentions.
final class BackwardLines {
    private final Sheet sheet;
    private final List<CodeLine> forward;
    private final Map<NodeId, String> gradients = new HashMap<>();
    private final Set<NodeId> set = new HashSet<>();
    private final List<CodeLine> lines = new ArrayList<>();

    BackwardLines(Sheet sheet, List<CodeLine> forward) {
        this.sheet = sheet;
        this.forward = forward;
    }

    List<CodeLine> lines() {
        sheet.output().ifPresent(this::from);
        return lines;
    }

    private void from(NodeId output) {
        String name = gradient(output);
        lines.add(new CodeLine.Seed(name, name + " = " + seed(output), output));
        set.add(output);
        for (CodeLine line : forward.reversed()) {
            if (line instanceof CodeLine.Forward mentioned && set.contains(line.node())) {
                Node node = sheet.circuit().node(line.node());
                inputs(mentioned, node, new Upstream(List.of(), Piece.atom(gradient(node.id()))), List.of());
            }
        }
    }

    private String seed(NodeId output) {
        boolean array = sheet.shape(output).map(shape -> !shape.isScalar()).orElse(false);
        return sheet.circuit().seed().map(Numbers::value)
                .orElse(array ? "np.ones_like(" + sheet.piece(output).text() + ")" : "1.0");
    }

    private String gradient(NodeId id) {
        return gradients.computeIfAbsent(
                id, key -> sheet.names().fresh("d" + sheet.names().of(sheet.circuit().node(key))));
    }

    private void inputs(CodeLine.Forward line, Node node, Upstream upstream, List<PortRef> wires) {
        for (int port = 0; port < node.inputs().size(); port++) {
            Optional<NodeId> input = node.inputs().get(port);
            if (input.isEmpty()) {
                continue;
            }
            List<PortRef> path = new ArrayList<>(wires);
            path.add(new PortRef(node.id(), port));
            Upstream next = through(node, port, input.get(), upstream);
            Node from = sheet.circuit().node(input.get());
            if (sheet.hasLine(from.id())) {
                boolean adds = !set.add(from.id());
                String name = gradient(from.id());
                String code = name + (adds ? " += " : " = ") + next.text();
                lines.add(new CodeLine.Backward(
                        line.number(), name, code, from.id(), line.node(), List.copyOf(path), adds));
            } else if (!from.gate().isSource()) {
                inputs(line, from, next, path);
            }
        }
    }

    /// The gradient behind one input of a node, given the one before the node.
    private Upstream through(Node node, int port, NodeId input, Upstream upstream) {
        Derivative derivative = node.gate().derivative(port);
        String template = sheet.isArrays(node) ? derivative.python().replace("math.", "np.") : derivative.python();
        List<Piece> inputs = sheet.inputs(node);
        return switch (derivative) {
            case Derivative.Local local -> {
                String factor =
                        Forms.derivative(template, node, inputs, port, Map.of("y", sheet.piece(node.id())));
                yield summed(upstream.times(factor), node, input);
            }
            case Derivative.Pullback pullback -> {
                String special = ShapedPullback.of(sheet, node, port, upstream.piece(), inputs);
                String code = special.isEmpty()
                        ? Forms.derivative(template, node, inputs, port, places(node, upstream.piece()))
                        : special;
                yield new Upstream(List.of(), new Piece(code, Binding.SUM));
            }
        };
    }

    private Map<String, Piece> places(Node node, Piece upstream) {
        Map<String, Piece> places = new HashMap<>(ShapedPullback.places(sheet, node, upstream, sheet.inputs(node)));
        places.put("g", upstream);
        places.put("y", sheet.piece(node.id()));
        return places;
    }

    /// Where an input was broadcast, its gradient is added up to its own shape.
    private Upstream summed(Upstream gradient, Node node, NodeId input) {
        Optional<Shape> wide = sheet.shape(node.id());
        Optional<Shape> narrow = sheet.shape(input);
        if (wide.isEmpty() || narrow.isEmpty() || wide.equals(narrow)) {
            return gradient;
        }
        return new Upstream(List.of(), ShapedPullback.summed(gradient.piece(), wide.get(), narrow.get()));
    }

    /// An upstream gradient and the local gradients that it is still to be multiplied by.
    private record Upstream(List<String> factors, Piece core) {
        Upstream times(String factor) {
            List<String> more = new ArrayList<>(factors);
            if (factor.equals("1") && !more.isEmpty()) {
                return this;
            }
            if (more.equals(List.of("1"))) {
                more.clear();
            }
            more.add(factor);
            return new Upstream(more, core);
        }

        String text() {
            StringBuilder out = new StringBuilder();
            factors.forEach(factor -> out.append('(').append(factor).append(") * "));
            return factors.isEmpty() ? core.text() : out.append(core.in(Binding.SIGN)).toString();
        }

        Piece piece() {
            if (factors.isEmpty() || factors.equals(List.of("1"))) {
                return core;
            }
            return new Piece(text(), Binding.PRODUCT);
        }
    }
}
