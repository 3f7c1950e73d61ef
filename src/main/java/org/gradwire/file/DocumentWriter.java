package org.gradwire.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.edit.Document;
import org.gradwire.gate.Definition;
import org.gradwire.gate.Param;
import org.gradwire.lesson.Expected;
import org.gradwire.lesson.Expected.Quantity;
import org.gradwire.tensor.Tensor;

/// The text of a document: fields in a fixed order, one own gate, one node and one expected number a line.
///
/// What is said about nodes that are no longer there is left out, for the file could not be read with it.
final class DocumentWriter {
    private final Document document;
    private final NavigableMap<String, String> extras;

    DocumentWriter(Document document) {
        this.document = document;
        this.extras = new TreeMap<>(document.extras().fields());
    }

    String text() {
        List<String> fields = new ArrayList<>();
        fields.add(field("gradwire", Integer.toString(Migration.STANDARD.present())));
        Line.of(document.title(), kept("title")).ifPresent(title -> fields.add(field("title", title)));
        Line.of(document.lesson(), kept("lesson")).ifPresent(lesson -> fields.add(field("lesson", lesson)));
        document.circuit().chosenOutput().ifPresent(id -> fields.add(field("output", Integer.toString(id.number()))));
        document.circuit().seed().ifPresent(seed -> fields.add(field("seed", Literals.tensor(seed))));
        List<String> gates = IntStream.range(0, document.ownGates().size())
                .mapToObj(i -> gate(document.ownGates().get(i).own().orElseThrow(), i))
                .toList();
        if (!gates.isEmpty()) {
            fields.add(field("gates", lines(gates)));
        }
        fields.add(field("nodes", lines(document.circuit().nodes().stream().map(this::node).toList())));
        List<String> expected = IntStream.range(0, document.expected().size())
                .filter(i -> isThere(document.expected().get(i).quantity()))
                .mapToObj(i -> expected(document.expected().get(i), i))
                .toList();
        if (!expected.isEmpty()) {
            fields.add(field("expected", lines(expected)));
        }
        extras.forEach((path, json) -> {
            if (path.indexOf('/') < 0) {
                fields.add(field(Fields.name(path), json));
            }
        });
        return fields.stream().collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    private static String field(String name, String json) {
        return "  " + Literals.text(name) + ": " + json;
    }

    private static String lines(List<String> objects) {
        return objects.isEmpty()
                ? "[]"
                : objects.stream().map(object -> "    " + object).collect(Collectors.joining(",\n", "[\n", "\n  ]"));
    }

    private String gate(Definition gate, int index) {
        Line derivatives = new Line();
        for (int port = 0; port < gate.ports().size(); port++) {
            derivatives.text(gate.ports().get(port), gate.derivatives().get(port));
        }
        return new Line()
                .text("name", gate.name())
                .field("inputs", gate.ports().stream().map(Literals::text).collect(Collectors.joining(", ", "[", "]")))
                .text("forward", gate.forward())
                .field("derivatives", derivatives.end())
                .all(kept("gates", index))
                .end();
    }

    private String node(Node node) {
        Line line = new Line().field("id", node.id().number()).text("gate", node.gate().id());
        if (node.isNamed()) {
            line.text("name", node.name());
        }
        line.tensor(Param.VALUE_NAME, node.gate().isSource() ? node.value() : Optional.empty());
        Line set = new Line();
        for (Param param : node.gate().params()) {
            if (param.kind() != Param.Kind.VALUE) {
                set.tensor(param.name(), node.settings().get(param.name()));
            }
        }
        if (!set.isEmpty()) {
            line.field("set", set.end());
        }
        inputs(node, line);
        document.placement().of(node.id()).ifPresent(point ->
                line.field("at", "[" + Literals.number(point.x()) + ", " + Literals.number(point.y()) + "]"));
        String note = document.notes().get(node.id());
        if (note != null) {
            line.text("note", note);
        }
        return line.all(document.extras().nodes().getOrDefault(node.id(), Map.of())).end();
    }

    private static void inputs(Node node, Line line) {
        Line in = new Line();
        int wires = 0;
        for (int port = 0; port < node.inputs().size(); port++) {
            Optional<NodeId> from = node.inputs().get(port);
            if (from.isPresent()) {
                in.field(node.gate().port(port), from.get().number());
                wires++;
            }
        }
        if (node.inputs().size() != NodeReader.defaultInputs(node.gate(), wires)) {
            line.field("inputs", node.inputs().size());
        }
        if (!in.isEmpty()) {
            line.field("in", in.end());
        }
    }

    private boolean isThere(Quantity quantity) {
        return switch (quantity) {
            case Quantity.ValueOf(NodeId node) -> document.circuit().contains(node);
            case Quantity.GradientOf(NodeId node) -> document.circuit().contains(node);
            case Quantity.GradientAlong(PortRef(NodeId node, int port)) ->
                document.circuit().contains(node)
                        && port < document.circuit().node(node).inputs().size();
        };
    }

    private String expected(Expected expected, int index) {
        Line line = new Line();
        Optional<Tensor> number = Optional.of(expected.number());
        switch (expected.quantity()) {
            case Quantity.ValueOf(NodeId node) -> line.field("node", node.number()).tensor("value", number);
            case Quantity.GradientOf(NodeId node) -> line.field("node", node.number()).tensor("gradient", number);
            case Quantity.GradientAlong(PortRef(NodeId node, int port)) ->
                line.field("node", node.number())
                        .text("port", document.circuit().node(node).gate().port(port))
                        .tensor("gradient", number);
        }
        expected.decimals().ifPresent(decimals -> line.field("decimals", decimals));
        if (expected.misprint()) {
            line.field("misprint", "true");
        }
        Line.of(expected.note(), kept("expected", index, "note")).ifPresent(note -> line.field("note", note));
        return line.all(kept("expected", index)).end();
    }

    /// The unknown fields right inside the object at a path.
    private Map<String, String> kept(Object... path) {
        String prefix = Fields.path(path) + "/";
        Map<String, String> kept = new LinkedHashMap<>();
        extras.subMap(prefix, prefix + Character.MAX_VALUE).forEach((field, json) -> {
            if (field.indexOf('/', prefix.length()) < 0) {
                kept.put(Fields.name(field), json);
            }
        });
        return kept;
    }
}
