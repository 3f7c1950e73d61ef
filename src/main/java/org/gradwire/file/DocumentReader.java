package org.gradwire.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Limits;
import org.gradwire.circuit.NodeId;
import org.gradwire.edit.Document;
import org.gradwire.edit.Placement;
import org.gradwire.edit.Point;
import org.gradwire.file.NodeReader.Drafted;
import org.gradwire.gate.Gate;
import org.gradwire.lesson.Expected;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Text;
import org.gradwire.train.Dataset;
import org.gradwire.train.Learning;
import org.gradwire.train.Recipe;

/// Reads a whole file; stops at the first thing that is wrong.
record DocumentReader(Source source, Limits limits, Migration migration) {
    /// @throws Refusal for whatever is wrong
    Document document() {
        Expect expect = new Expect(source);
        Json root = JsonTree.of(source, limits);
        if (!(root instanceof Json.Group written)) {
            throw source.refuse(root.at(), "file.root", root.kind());
        }
        Json.Group file = migration.toPresent(source, written);
        TensorReader tensors = new TensorReader(source, limits);
        List<Gate> gates = new GateReader(source, limits)
                .gates(file.get("gates").map(json -> expect.objects(json, "gates")).orElse(List.of()));
        NodeReader reader = new NodeReader(source, tensors, limits, gates);
        Text title = file.get("title").map(t -> expect.text(t, "title", Wording.LINE)).orElse(Text.EMPTY);
        Text lesson = file.get("lesson").map(t -> expect.text(t, "lesson", Wording.PROSE)).orElse(Text.EMPTY);
        List<Drafted> nodes = nodes(expect, reader, expect.field(file, "nodes", "file.owner.file"));
        Circuit circuit = new Wiring(source, nodes).circuit(output(reader, file, nodes), seed(tensors, file));
        Map<NodeId, Point> points = new LinkedHashMap<>();
        Map<NodeId, String> notes = new LinkedHashMap<>();
        for (Drafted drafted : nodes) {
            NodeId id = drafted.node().id();
            reader.point(drafted.json()).ifPresent(point -> points.put(id, point));
            drafted.json().get("note").ifPresent(note -> notes.put(id, expect.string(note, "note", Wording.PROSE)));
        }
        return new Document(
                title, lesson, circuit, new Placement(points), notes,
                expected(expect, new ExpectedReader(source, tensors, circuit), file), gates, learning(file, circuit), new Unknown(source).of(file, nodes));
    }

    private List<Drafted> nodes(Expect expect, NodeReader reader, Json json) {
        List<Json> items = expect.objects(json, "nodes");
        if (items.size() > limits.nodes()) {
            throw source.refuse(items.get(limits.nodes()).at(), "file.nodes", items.size(), limits.nodes());
        }
        return items.stream().map(reader::node).toList();
    }

    private Optional<NodeId> output(NodeReader reader, Json.Group file, List<Drafted> nodes) {
        return file.get("output").map(json -> {
            NodeId id = reader.id(json, "output");
            if (nodes.stream().noneMatch(drafted -> drafted.node().id().equals(id))) {
                throw source.refuse(json.at(), "file.node.nowhere", id.number());
            }
            return id;
        });
    }

    private static Optional<Tensor> seed(TensorReader tensors, Json.Group file) {
        return file.get("seed").map(json -> tensors.tensor(json, "seed"));
    }

    private Learning learning(Json.Group file, Circuit circuit) {
        return new Learning(
                file.get("data").map(new DataReader(source, limits, circuit)::data).orElse(Dataset.NONE),
                file.get("training").map(new TrainingReader(source)::recipe).orElse(Recipe.STANDARD));
    }

    private List<Expected> expected(Expect expect, ExpectedReader reader, Json.Group file) {
        return file.get("expected")
                .map(json -> expect.objects(json, "expected").stream().map(reader::expected).toList())
                .orElse(List.of());
    }
}
