package org.gradwire.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.circuit.Wire;
import org.gradwire.edit.Placement;
import org.gradwire.edit.Point;
import org.gradwire.lesson.Names;
import org.gradwire.pass.Step;
import org.gradwire.pass.Trace;
import org.gradwire.tensor.Tensor;

/// Where everything is: nodes, the ways of wires, and the room for labels.
///
/// A function of placement, circuit and finished trace, not of the step: while a person steps nothing moves.
///
/// @param lettering what the room for labels is measured with
/// @param slots     beside the output of each node; for a single wire these are the wire's labels
/// @param wireSlots beside each wire of a fan-out, for what comes back along that wire
/// @param waysOut   of nodes that feed no other
public record Geometry(
        Lettering lettering,
        Map<NodeId, NodeShape> shapes,
        Map<PortRef, Path> paths,
        Map<NodeId, Slot> slots,
        Map<PortRef, Rect> wireSlots,
        Map<NodeId, Path> waysOut) {
    /// Beyond this many nodes wires take the plain way; every drawing would be a thicket anyway.
    private static final int CAREFUL = 300;
    /// What the room beside a wire is measured with where nothing is computed.
    private static final Tensor TYPICAL = Tensor.scalar(-10);

    public static Geometry of(Circuit circuit, Placement placement, Trace trace, Lettering lettering) {
        boolean usual = lettering.equals(Lettering.STANDARD) || circuit.size() > CAREFUL;
        return placed(circuit, usual ? placement : spread(circuit, placement, trace, lettering), trace, lettering);
    }

    /// The placement with room for labels that are larger, or have more decimals, than those it was made for.
    private static Placement spread(Circuit circuit, Placement placement, Trace trace, Lettering lettering) {
        Geometry usual = placed(circuit, placement, trace, Lettering.STANDARD);
        Geometry now = placed(circuit, placement, trace, lettering);
        Map<NodeId, Double> branches = new HashMap<>();
        Map<NodeId, Set<NodeId>> feeds = new HashMap<>();
        circuit.wires().forEach(wire -> feeds.computeIfAbsent(wire.from(), node -> new HashSet<>()).add(wire.to().node()));
        usual.wireSlots.forEach((wire, rect) -> circuit.node(wire.node()).inputs().get(wire.port()).ifPresent(from ->
                branches.merge(from, now.wireSlots.getOrDefault(wire, rect).width() - rect.width(), Math::max)));
        return Spread.of(circuit.nodes().stream()
                .map(node -> new Spread.Block(
                        node.id(), placement.of(node.id()).orElse(Point.ORIGIN), usual.block(node.id(), 0),
                        now.block(node.id(), branches.getOrDefault(node.id(), 0.0)),
                        feeds.getOrDefault(node.id(), Set.of())))
                .toList());
    }

    /// A node with its labels, and with as much room at its right as it needs for others.
    private Rect block(NodeId node, double right) {
        Rect block = shape(node).occupied().union(slot(node).whole());
        return new Rect(block.x(), block.y(), block.width() + Sizes.LABEL_MARGIN + Math.max(0, right), block.height());
    }

    private static Geometry placed(Circuit circuit, Placement placement, Trace trace, Lettering lettering) {
        Map<NodeId, NodeShape> shapes = new LinkedHashMap<>();
        Map<NodeId, Slot> slots = new HashMap<>();
        Map<NodeId, Double> stubs = new HashMap<>();
        Names names = Names.of(circuit);
        for (Node node : circuit.nodes()) {
            List<Double> heights = node.inputs().stream()
                    .map(from -> from.flatMap(placement::of).map(Point::y).orElse(0.0))
                    .toList();
            NodeShape shape = NodeShape.of(node, placement.of(node.id()).orElse(Point.ORIGIN), names.of(node.id()).onScreen(), heights, lettering);
            Slot.Room room = Slot.Room.of(trace, node.id(), lettering);
            double stub = room.width() + 2 * Sizes.LABEL_MARGIN;
            shapes.put(node.id(), shape);
            slots.put(node.id(), Slot.along(shape.output().plus(stub / 2, 0), room));
            stubs.put(node.id(), stub);
        }
        List<Rect> gates = shapes.values().stream().map(NodeShape::occupied).toList();
        List<Rect> labels = new ArrayList<>(slots.values().stream().map(Slot::whole).toList());
        boolean careful = circuit.size() <= CAREFUL;
        Router router = new Router(careful ? gates : List.of(), careful ? labels : List.of());
        Map<PortRef, Path> paths = new LinkedHashMap<>();
        List<Wire> wires = circuit.wires();
        Map<NodeId, Integer> fans = new HashMap<>();
        wires.forEach(wire -> fans.merge(wire.from(), 1, Integer::sum));
        for (Wire wire : wires) {
            NodeShape from = shape(shapes, wire.from());
            NodeShape to = shape(shapes, wire.to().node());
            boolean fan = fans.getOrDefault(wire.from(), 0) > 1;
            paths.put(wire.to(), router.route(
                    from.output(), stubs.getOrDefault(wire.from(), 0.0), to.port(wire.to().port()), fan,
                    List.of(from.occupied(), to.occupied(), slot(slots, wire.from()).whole())));
        }
        BranchLabels branches = new BranchLabels(paths, gates, labels);
        Map<PortRef, Rect> wireSlots = new LinkedHashMap<>();
        for (Wire wire : wires) {
            if (careful && fans.getOrDefault(wire.from(), 0) > 1) {
                Tag tag = Tag.of(trace.contribution(wire.to()).orElse(TYPICAL), true, lettering);
                wireSlots.put(wire.to(), branches.place(wire, tag, stubs.getOrDefault(wire.from(), 0.0)));
            }
        }
        Map<NodeId, Path> waysOut = new HashMap<>();
        for (Node node : circuit.nodes()) {
            if (!fans.containsKey(node.id())) {
                boolean output = circuit.output().equals(Optional.of(node.id()));
                Point start = shape(shapes, node.id()).output();
                double length = stubs.getOrDefault(node.id(), 0.0) + (output ? 2 * Sizes.ARROW : 0);
                waysOut.put(node.id(), new Path(List.of(start, start.plus(length, 0))));
            }
        }
        return new Geometry(lettering, shapes, paths, slots, wireSlots, waysOut);
    }

    public NodeShape shape(NodeId node) {
        return shape(shapes, node);
    }

    public Slot slot(NodeId node) {
        return slot(slots, node);
    }

    /// The way of a wire that exists.
    public Path path(PortRef wire) {
        Path path = paths.get(wire);
        if (path == null) {
            throw new IllegalArgumentException("no wire leads to " + wire);
        }
        return path;
    }

    /// The way out of a node that feeds no other.
    public Path wayOut(NodeId node) {
        Path path = waysOut.get(node);
        if (path == null) {
            throw new IllegalArgumentException("the node " + node + " feeds others");
        }
        return path;
    }

    public Rect bounds() {
        Optional<Rect> bounds = shapes.values().stream().map(NodeShape::occupied).reduce(Rect::union);
        for (Slot slot : slots.values()) {
            bounds = bounds.map(rect -> rect.union(slot.whole().grow(10)));
        }
        for (Path path : paths.values()) {
            bounds = bounds.map(rect -> rect.union(path.bounds()));
        }
        for (Map.Entry<NodeId, Path> way : waysOut.entrySet()) {
            double name = TextWidth.of(shape(way.getKey()).label(), lettering.name()) + Sizes.ARROW;
            Point end = way.getValue().end();
            bounds = bounds.map(rect -> rect.union(new Rect(end.x(), end.y(), name, 0)));
        }
        return bounds.orElse(new Rect(0, 0, 1, 1));
    }

    /// What a step is about, with its labels: what should be in view when it is made.
    public Rect around(Step step) {
        Rect node = shape(step.node()).rect().union(slot(step.node()).whole());
        return switch (step) {
            case Step.ForwardWire(PortRef wire, NodeId from, Tensor value) -> node.union(path(wire).bounds()).union(slot(from).whole());
            case Step.BackwardWire back -> node.union(path(back.wire()).bounds()).union(slot(back.from()).whole());
            case Step.Accumulate sum -> node.union(path(sum.wire()).bounds());
            case Step.ForwardGate gate -> node;
            case Step.Seed seed -> node;
        };
    }

    private static NodeShape shape(Map<NodeId, NodeShape> shapes, NodeId node) {
        NodeShape shape = shapes.get(node);
        if (shape == null) {
            throw new IllegalArgumentException("no node " + node);
        }
        return shape;
    }

    private static Slot slot(Map<NodeId, Slot> slots, NodeId node) {
        Slot slot = slots.get(node);
        if (slot == null) {
            throw new IllegalArgumentException("no node " + node);
        }
        return slot;
    }
}
