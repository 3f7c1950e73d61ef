package org.gradwire.file;

import java.util.Optional;
import java.util.OptionalInt;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.lesson.Expected;
import org.gradwire.lesson.Expected.Quantity;
import org.gradwire.text.Text;

/// Reads one entry of `expected`.
record ExpectedReader(Source source, TensorReader tensors, Circuit circuit) {
    /// A double has no more digits that mean something.
    static final int MOST_DECIMALS = 17;

    Expected expected(Json json) {
        Expect expect = new Expect(source);
        Json.Group fields = expect.group(json, "expected");
        Json nodeJson = expect.field(fields, "node", "file.owner.expected");
        NodeId id = new NodeId(expect.whole(nodeJson, "node", 1, NodeReader.GREATEST_ID));
        if (!circuit.contains(id)) {
            throw source.refuse(nodeJson.at(), "file.node.nowhere", id.number());
        }
        Optional<Json> value = fields.get("value");
        Optional<Json> gradient = fields.get("gradient");
        Optional<Json> port = fields.get("port");
        if (value.isPresent() == gradient.isPresent()) {
            throw source.refuse(fields.at(), "file.expected.one");
        }
        if (value.isPresent() && port.isPresent()) {
            throw source.refuse(port.get().at(), "file.expected.port");
        }
        Quantity quantity = value.isPresent()
                ? new Quantity.ValueOf(id)
                : port.<Quantity>map(p -> new Quantity.GradientAlong(port(expect, circuit.node(id), p)))
                        .orElse(new Quantity.GradientOf(id));
        return new Expected(
                quantity,
                value.isPresent()
                        ? tensors.tensor(value.get(), "value")
                        : tensors.tensor(gradient.orElseThrow(), "gradient"),
                fields.get("decimals")
                        .map(decimals -> OptionalInt.of(expect.whole(decimals, "decimals", 0, MOST_DECIMALS)))
                        .orElse(OptionalInt.empty()),
                fields.get("misprint").map(misprint -> expect.flag(misprint, "misprint")).orElse(false),
                fields.get("note").map(note -> expect.text(note, "note", Wording.PROSE)).orElse(Text.EMPTY));
    }

    private PortRef port(Expect expect, Node node, Json json) {
        String name = expect.word(json, "port");
        int port = NodeReader.port(node.gate(), name);
        if (port < 0 || port >= node.inputs().size()) {
            throw NodeReader.noSuchPort(source, json.at(), node.gate(), name, node.inputs().size());
        }
        return new PortRef(node.id(), port);
    }
}
