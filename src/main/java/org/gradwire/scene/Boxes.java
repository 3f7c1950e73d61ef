package org.gradwire.scene;

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
import org.gradwire.circuit.Wire;
import org.gradwire.edit.Placement;
import org.gradwire.edit.Point;
import org.gradwire.lesson.Names;
import org.gradwire.pass.Trace;
import org.gradwire.tensor.Tensor;

/// Where nodes and the labels beside them stand, before any wire has found its way.
///
/// @param slots   beside the output of each node
/// @param stubs   how far a wire runs straight out of each node, past its labels
/// @param waysOut of nodes that feed no other
record Boxes(Map<NodeId, NodeShape> shapes, Map<NodeId, Slot> slots, Map<NodeId, Double> stubs, Map<NodeId, Path> waysOut) {
    /// Beyond this many nodes drawings are thickets anyway, and care takes too long.
    static final int CAREFUL = 300;
    /// What the room beside a wire is measured with where nothing is computed.
    private static final Tensor TYPICAL = Tensor.scalar(-10);

    /// With room for labels that are larger, or have more decimals, than those the placement was made for.
    static Boxes of(Circuit circuit, Placement placement, Trace trace, Lettering lettering) {
        Boxes now = placed(circuit, placement, trace, lettering);
        if (lettering.equals(Lettering.STANDARD) || circuit.size() > CAREFUL) {
            return now;
        }
        Boxes usual = placed(circuit, placement, trace, Lettering.STANDARD);
        Map<NodeId, Double> branches = new HashMap<>();
        Map<NodeId, Set<NodeId>> feeds = new HashMap<>();
        for (Wire wire : circuit.wires()) {
            feeds.computeIfAbsent(wire.from(), node -> new HashSet<>()).add(wire.to().node());
            double grown = branch(trace, wire, lettering).width() - branch(trace, wire, Lettering.STANDARD).width();
            branches.merge(wire.from(), grown, Math::max);
        }
        Map<NodeId, Integer> fans = fans(circuit);
        List<Spread.Block> blocks = circuit.nodes().stream()
                .map(node -> new Spread.Block(
                        node.id(), placement.of(node.id()).orElse(Point.ORIGIN), usual.block(node.id(), 0),
                        now.block(node.id(), fans.getOrDefault(node.id(), 0) > 1 ? branches.getOrDefault(node.id(), 0.0) : 0),
                        feeds.getOrDefault(node.id(), Set.of())))
                .toList();
        return placed(circuit, Spread.of(blocks), trace, lettering);
    }

    private static Boxes placed(Circuit circuit, Placement placement, Trace trace, Lettering lettering) {
        Map<NodeId, NodeShape> shapes = new LinkedHashMap<>();
        Map<NodeId, Slot> slots = new HashMap<>();
        Map<NodeId, Double> stubs = new HashMap<>();
        Map<NodeId, Path> waysOut = new HashMap<>();
        Names names = Names.of(circuit);
        Map<NodeId, Integer> fans = fans(circuit);
        for (Node node : circuit.nodes()) {
            List<Double> heights = node.inputs().stream()
                    .map(from -> from.flatMap(placement::of).map(Point::y).orElse(Double.POSITIVE_INFINITY))
                    .toList();
            Point centre = placement.of(node.id()).orElse(Point.ORIGIN);
            NodeShape shape = NodeShape.of(node, centre, names.of(node.id()).onScreen(), heights, lettering);
            Slot.Room room = Slot.Room.of(trace, node.id(), lettering);
            double stub = room.width() + 2 * Sizes.LABEL_MARGIN;
            shapes.put(node.id(), shape);
            slots.put(node.id(), Slot.along(shape.output().plus(stub / 2, 0), room));
            stubs.put(node.id(), stub);
            if (!fans.containsKey(node.id())) {
                boolean output = circuit.output().equals(Optional.of(node.id()));
                double length = stub + (output ? 2 * Sizes.ARROW : 0);
                waysOut.put(node.id(), new Path(List.of(shape.output(), shape.output().plus(length, 0))));
            }
        }
        return new Boxes(shapes, slots, stubs, waysOut);
    }

    /// What comes back along a wire, as a label.
    static Tag branch(Trace trace, Wire wire, Lettering lettering) {
        return Tag.of(trace.contribution(wire.to()).orElse(TYPICAL), true, lettering);
    }

    /// How many wires leave each node that feeds others.
    static Map<NodeId, Integer> fans(Circuit circuit) {
        Map<NodeId, Integer> fans = new HashMap<>();
        circuit.wires().forEach(wire -> fans.merge(wire.from(), 1, Integer::sum));
        return fans;
    }

    NodeShape shape(NodeId node) {
        NodeShape shape = shapes.get(node);
        if (shape == null) {
            throw new IllegalArgumentException("no node " + node);
        }
        return shape;
    }

    Slot slot(NodeId node) {
        Slot slot = slots.get(node);
        if (slot == null) {
            throw new IllegalArgumentException("no node " + node);
        }
        return slot;
    }

    double stub(NodeId node) {
        return stubs.getOrDefault(node, 0.0);
    }

    /// A node with its labels, and with as much room at its right as it needs for others.
    private Rect block(NodeId node, double right) {
        Rect block = shape(node).occupied().union(slot(node).whole());
        return new Rect(block.x(), block.y(), block.width() + Sizes.LABEL_MARGIN + Math.max(0, right), block.height());
    }

    /// Around everything but the wires between.
    Rect bounds() {
        Optional<Rect> bounds = shapes.values().stream().map(NodeShape::occupied).reduce(Rect::union);
        for (Slot slot : slots.values()) {
            bounds = bounds.map(rect -> rect.union(slot.whole().grow(10)));
        }
        for (Map.Entry<NodeId, Path> way : waysOut.entrySet()) {
            NodeShape shape = shape(way.getKey());
            double name = TextWidth.of(shape.label(), shape.labelSize()) + 2 * Sizes.ARROW;
            Point end = way.getValue().end();
            bounds = bounds.map(rect -> rect.union(new Rect(end.x(), end.y(), name, 0)));
        }
        return bounds.orElse(new Rect(0, 0, 1, 1));
    }
}
