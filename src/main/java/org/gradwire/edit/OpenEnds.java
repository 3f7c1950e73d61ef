package org.gradwire.edit;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.circuit.ShapeCheck;
import org.gradwire.circuit.Wire;
import org.gradwire.tensor.Shape;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;

/// Where a loose wire can end, and why not elsewhere. Asked of one circuit once, when the wire is taken in hand.
///
/// @param refused by end: why a wire cannot lead there; an end that is not in it is open
public record OpenEnds(Circuit circuit, LooseWire loose, Map<LooseWire.Held, Message> refused) {
    public static OpenEnds of(Circuit circuit, LooseWire loose) {
        Circuit without = loose.instead().map(circuit::disconnect).orElse(circuit);
        Map<NodeId, Shape> shapes = ShapeCheck.shapes(without);
        Map<LooseWire.Held, Message> refused = new LinkedHashMap<>();
        Set<NodeId> circular = switch (loose.held()) {
            case LooseWire.Held.Output(NodeId from) -> before(without, from);
            case LooseWire.Held.Input(PortRef to) -> after(without, to.node());
        };
        ends(without, loose).forEach(end -> why(without, loose, end, circular, shapes).ifPresent(why -> refused.put(end, why)));
        return new OpenEnds(circuit, loose, refused);
    }

    /// Every end that can be reached, refused or not: the inputs if the output is held, and the other way round.
    public List<LooseWire.Held> all() {
        return ends(circuit, loose).toList();
    }

    public List<LooseWire.Held> open() {
        return all().stream().filter(end -> !refused.containsKey(end)).toList();
    }

    public Optional<Message> refusal(LooseWire.Held end) {
        return Optional.ofNullable(refused.get(end));
    }

    /// The wire that there will be if it ends there.
    public Wire wire(LooseWire.Held end) {
        return wire(loose, end);
    }

    /// Which end of a node is meant by the whole node: the open one next to a preferred port, else the first.
    public Optional<LooseWire.Held> at(NodeId node, Comparator<LooseWire.Held> nearer) {
        List<LooseWire.Held> there = all().stream().filter(end -> of(end).equals(node)).sorted(nearer).toList();
        return there.stream().filter(end -> !refused.containsKey(end)).findFirst().or(() -> there.stream().findFirst());
    }

    static NodeId of(LooseWire.Held end) {
        return switch (end) {
            case LooseWire.Held.Output(NodeId node) -> node;
            case LooseWire.Held.Input(PortRef port) -> port.node();
        };
    }

    private static Wire wire(LooseWire loose, LooseWire.Held end) {
        return switch (loose.held()) {
            case LooseWire.Held.Output(NodeId from) -> new Wire(from, ((LooseWire.Held.Input) end).port());
            case LooseWire.Held.Input(PortRef to) -> new Wire(((LooseWire.Held.Output) end).node(), to);
        };
    }

    /// A gate that takes any number of inputs offers one more once all it has are wired.
    private static Stream<LooseWire.Held> ends(Circuit circuit, LooseWire loose) {
        return switch (loose.held()) {
            case LooseWire.Held.Output(NodeId from) -> circuit.nodes().stream()
                    .filter(node -> !node.gate().isSource())
                    .flatMap(node -> IntStream.range(0, node.inputs().size() + (grows(node) ? 1 : 0))
                            .mapToObj(port -> new LooseWire.Held.Input(new PortRef(node.id(), port))));
            case LooseWire.Held.Input to -> circuit.nodes().stream().map(node -> new LooseWire.Held.Output(node.id()));
        };
    }

    private static boolean grows(Node node) {
        return node.gate().variadic() && node.inputs().stream().allMatch(Optional::isPresent);
    }

    private static Optional<Message> why(
            Circuit circuit, LooseWire loose, LooseWire.Held end, Set<NodeId> circular, Map<NodeId, Shape> shapes) {
        Wire wire = wire(loose, end);
        Node from = circuit.node(wire.from());
        Node to = circuit.node(wire.to().node());
        if (circular.contains(of(end))) {
            return Optional.of(from.id().equals(to.id())
                    ? Message.of("wire.self", Circuit.label(from))
                    : Message.of("wire.cycle", Circuit.label(to), Circuit.label(from)));
        }
        boolean grown = wire.to().port() == to.inputs().size();
        Optional<NodeId> there = grown ? Optional.empty() : to.inputs().get(wire.to().port());
        if (there.isPresent()) {
            return Optional.of(Message.of("wire.taken", to.gate().port(wire.to().port()), Circuit.label(to), Circuit.label(circuit.node(there.get()))));
        }
        return misfit(circuit, wire, shapes);
    }

    /// Whether the gate can take the shapes that would then arrive; unknown ones are no obstacle.
    private static Optional<Message> misfit(Circuit circuit, Wire wire, Map<NodeId, Shape> shapes) {
        Node to = circuit.node(wire.to().node());
        Node next = Wiring.wired(to, wire);
        if (next.inputs().stream().anyMatch(input -> input.isEmpty() || !shapes.containsKey(input.get()))) {
            return Optional.empty();
        }
        List<Shape> arriving = next.inputs().stream().flatMap(Optional::stream).map(shapes::get).toList();
        return next.gate().shaping().shape(arriving, next.settings()) instanceof Outcome.Refused<Shape>(Message why)
                ? Optional.of(Message.of("wire.shape", Circuit.label(to), why))
                : Optional.empty();
    }

    /// A node and everything that it depends on.
    private static Set<NodeId> before(Circuit circuit, NodeId node) {
        Set<NodeId> seen = new HashSet<>(Set.of(node));
        Deque<NodeId> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            circuit.node(open.pop()).inputs().stream().flatMap(Optional::stream).filter(seen::add).forEach(open::push);
        }
        return seen;
    }

    /// A node and everything that depends on it.
    private static Set<NodeId> after(Circuit circuit, NodeId node) {
        Map<NodeId, Set<NodeId>> feeds = new HashMap<>();
        circuit.wires().forEach(wire -> feeds.computeIfAbsent(wire.from(), key -> new HashSet<>()).add(wire.to().node()));
        Set<NodeId> seen = new HashSet<>(Set.of(node));
        Deque<NodeId> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            feeds.getOrDefault(open.pop(), Set.of()).stream().filter(seen::add).forEach(open::push);
        }
        return seen;
    }
}
