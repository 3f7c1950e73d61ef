package org.gradwire.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.edit.Document;
import org.gradwire.gate.Definition;
import org.gradwire.gate.Param;

/// The text of a document: fields in a fixed order, one own gate, one node and one expected number a line.
///
/// What is said about nodes that are no longer there is left out, for the file could not be read with it.
final class DocumentWriter {
    private final Document document;
    private final Kept kept;

    DocumentWriter(Document document) {
        this.document = document;
        this.kept = Kept.of(document.extras());
    }

    String text() {
        List<String> fields = new ArrayList<>();
        fields.add(Lines.field("gradwire", Integer.toString(Migration.STANDARD.present())));
        Line.of(document.title(), kept.at("title")).ifPresent(title -> fields.add(Lines.field("title", title)));
        Line.of(document.lesson(), kept.at("lesson")).ifPresent(lesson -> fields.add(Lines.field("lesson", lesson)));
        document.circuit().chosenOutput().ifPresent(id -> fields.add(Lines.field("output", Integer.toString(id.number()))));
        document.circuit().seed().ifPresent(seed -> fields.add(Lines.field("seed", Literals.tensor(seed))));
        List<String> gates = IntStream.range(0, document.ownGates().size())
                .mapToObj(i -> gate(document.ownGates().get(i).own().orElseThrow(), i))
                .toList();
        if (!gates.isEmpty()) {
            fields.add(Lines.field("gates", Lines.list(1, gates)));
        }
        fields.add(Lines.field("nodes", Lines.list(1, document.circuit().nodes().stream().map(this::node).toList())));
        List<String> expected = new ExpectedWriter(document.circuit(), kept).lines(document.expected());
        if (!expected.isEmpty()) {
            fields.add(Lines.field("expected", Lines.list(1, expected)));
        }
        new DataWriter(document.learning().data(), document.circuit(), kept).text()
                .ifPresent(data -> fields.add(Lines.field("data", data)));
        new TrainingWriter(document.learning().recipe(), kept).text()
                .ifPresent(training -> fields.add(Lines.field("training", training)));
        kept.ofDocument().forEach((name, json) -> fields.add(Lines.field(name, json)));
        return Lines.group(0, fields) + "\n";
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
                .all(kept.at("gates", index))
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
}
