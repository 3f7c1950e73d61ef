package org.gradwire.file;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.lesson.Expected;
import org.gradwire.lesson.Expected.Quantity;
import org.gradwire.tensor.Tensor;

/// The entries of `expected`, without those of nodes and inputs that are no longer there.
record ExpectedWriter(Circuit circuit, Kept kept) {
    List<String> lines(List<Expected> expected) {
        return IntStream.range(0, expected.size())
                .filter(i -> isThere(expected.get(i).quantity()))
                .mapToObj(i -> line(expected.get(i), i))
                .toList();
    }

    private boolean isThere(Quantity quantity) {
        return switch (quantity) {
            case Quantity.ValueOf(NodeId node) -> circuit.contains(node);
            case Quantity.GradientOf(NodeId node) -> circuit.contains(node);
            case Quantity.GradientAlong(PortRef(NodeId node, int port)) ->
                circuit.contains(node) && port < circuit.node(node).inputs().size();
        };
    }

    private String line(Expected expected, int index) {
        Line line = new Line();
        Optional<Tensor> number = Optional.of(expected.number());
        switch (expected.quantity()) {
            case Quantity.ValueOf(NodeId node) -> line.field("node", node.number()).tensor("value", number);
            case Quantity.GradientOf(NodeId node) -> line.field("node", node.number()).tensor("gradient", number);
            case Quantity.GradientAlong(PortRef(NodeId node, int port)) ->
                line.field("node", node.number())
                        .text("port", circuit.node(node).gate().port(port))
                        .tensor("gradient", number);
        }
        expected.decimals().ifPresent(decimals -> line.field("decimals", decimals));
        if (expected.misprint()) {
            line.field("misprint", "true");
        }
        Line.of(expected.note(), kept.at("expected", index, "note")).ifPresent(note -> line.field("note", note));
        return line.all(kept.at("expected", index)).end();
    }
}
