package org.gradwire.file;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Limits;
import org.gradwire.circuit.Node;
import org.gradwire.edit.Document;
import org.gradwire.edit.Point;
import org.gradwire.gate.Definition;
import org.gradwire.gate.Gate;
import org.gradwire.lesson.Expected;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Message;
import org.gradwire.text.Text;

/// Whether a document can be written so that it can be read again. Asked before any file is touched.
record Writable(Document document, Limits limits) {
    /// The first thing that a file cannot hold.
    Optional<Message> complaint() {
        Circuit circuit = document.circuit();
        if (circuit.size() > limits.nodes()) {
            return Optional.of(Message.of("file.nodes", circuit.size(), limits.nodes()));
        }
        long ports = circuit.nodes().stream().mapToLong(node -> node.inputs().size()).sum();
        long mostPorts = (long) NodeReader.PORTS_PER_NODE * limits.nodes();
        if (ports > mostPorts) {
            return Optional.of(Message.of("file.ports", mostPorts));
        }
        return first(Stream.of(
                text("title", document.title(), Wording.LINE),
                text("lesson", document.lesson(), Wording.PROSE),
                gates(),
                circuit.seed().flatMap(seed -> number("seed", seed)).stream(),
                each(circuit.nodes().stream(), this::node),
                each(document.expected().stream(), this::expected),
                new WritableLearning(document.learning(), limits).complaint().stream()));
    }

    /// A gate is written once, beside the nodes; one that a node uses must be among them.
    private Stream<Message> gates() {
        if (document.ownGates().size() > Definition.MOST_GATES) {
            return Stream.of(Message.of("own.many", Definition.MOST_GATES));
        }
        Set<Gate> defined = Set.copyOf(document.ownGates());
        Stream<Message> missing = document.circuit().nodes().stream()
                .map(Node::gate)
                .filter(gate -> gate.own().isPresent() && !defined.contains(gate))
                .map(gate -> Message.of("own.undefined", gate.id()));
        return Stream.concat(missing, each(document.ownGates().stream().flatMap(gate -> gate.own().stream()), Writable::gate));
    }

    private static Optional<Message> gate(Definition gate) {
        return first(Stream.of(
                Wording.PROSE.complaint("forward", gate.forward()).stream(),
                each(gate.derivatives().stream(), code -> Wording.PROSE.complaint("derivatives", code))));
    }

    private Optional<Message> node(Node node) {
        if (node.id().number() < 1 || node.id().number() > NodeReader.GREATEST_ID) {
            Message range = Message.of("file.want.whole", 1, NodeReader.GREATEST_ID);
            return Optional.of(Message.of("file.range", Quoted.of("id"), node.id().number(), range));
        }
        return first(Stream.of(
                Wording.LINE.complaint("name", node.name()).stream(),
                Wording.PROSE.complaint("note", document.notes().getOrDefault(node.id(), "")).stream(),
                each(
                        node.settings().names().stream(),
                        name -> node.settings().get(name).flatMap(value -> number(Circuit.label(node), value))),
                document.placement().of(node.id()).filter(Writable::isFar).map(_ -> Message.of("file.far")).stream()));
    }

    private Optional<Message> expected(Expected expected) {
        return first(Stream.of(
                number("expected", expected.number()).stream(),
                text("note", expected.note(), Wording.PROSE),
                expected.decimals().stream()
                        .filter(decimals -> decimals < 0 || decimals > ExpectedReader.MOST_DECIMALS)
                        .mapToObj(decimals -> Message.of(
                                "file.range", Quoted.of("decimals"), decimals,
                                Message.of("file.want.whole", 0, ExpectedReader.MOST_DECIMALS)))));
    }

    private static boolean isFar(Point point) {
        return !(Math.abs(point.x()) <= NodeReader.FARTHEST && Math.abs(point.y()) <= NodeReader.FARTHEST);
    }

    private Optional<Message> number(String owner, Tensor tensor) {
        if (tensor.count() > limits.entries()) {
            return Optional.of(Message.of("file.tensor.entries", owner, limits.entries()));
        }
        return tensor.isFinite() ? Optional.empty() : Optional.of(Message.of("file.write.nonfinite", owner));
    }

    private static Stream<Message> text(String field, Text text, Wording wording) {
        return Stream.of(text.english(), text.korean()).flatMap(words -> wording.complaint(field, words).stream());
    }

    private static <T> Stream<Message> each(Stream<T> things, Function<T, Optional<Message>> complaint) {
        return things.flatMap(thing -> complaint.apply(thing).stream());
    }

    private static Optional<Message> first(Stream<Stream<Message>> complaints) {
        return complaints.flatMap(stream -> stream).findFirst();
    }
}
