package org.gradwire.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.circuit.Wire;
import org.gradwire.edit.Placement;
import org.gradwire.edit.Point;
import org.gradwire.pass.Trace;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.NumberFormat;

/// Where everything is: nodes, the ways of wires, and the room for labels.
///
/// A function of placement, circuit and finished trace, not of the step: while a person steps nothing moves.
///
/// @param slots     beside the output of each node; for a single wire these are the wire's labels
/// @param wireSlots beside each wire of a fan-out
/// @param stubs     how far the way out of a node is level
public record Geometry(
        Map<NodeId, NodeShape> shapes,
        Map<PortRef, Path> paths,
        Map<NodeId, Slot> slots,
        Map<PortRef, Slot> wireSlots,
        Map<NodeId, Double> stubs) {
    /// Beyond this many nodes wires take the plain way; every drawing would be a thicket anyway.
    private static final int CAREFUL = 300;
    private static final double BESIDE_STEP = 12;
    /// What the room beside a wire is measured with where nothing is computed.
    private static final Tensor TYPICAL = Tensor.scalar(-10);

    public static Geometry of(Circuit circuit, Placement placement, Trace trace, NumberFormat format) {
        Map<NodeId, NodeShape> shapes = new LinkedHashMap<>();
        Map<NodeId, Slot> slots = new HashMap<>();
        Map<NodeId, Double> stubs = new HashMap<>();
        for (Node node : circuit.nodes()) {
            NodeShape shape = NodeShape.of(node, placement.of(node.id()).orElse(Point.ORIGIN));
            Slot.Room room = room(trace, node.id(), format);
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
        for (Wire wire : wires) {
            NodeShape from = shape(shapes, wire.from());
            NodeShape to = shape(shapes, wire.to().node());
            fans.merge(wire.from(), 1, Integer::sum);
            paths.put(wire.to(), router.route(
                    from.output(), stubs.getOrDefault(wire.from(), 0.0), to.port(wire.to().port()),
                    List.of(from.occupied(), to.occupied(), slot(slots, wire.from()).whole())));
        }
        Map<PortRef, Slot> wireSlots = new LinkedHashMap<>();
        for (Wire wire : wires) {
            if (careful && fans.getOrDefault(wire.from(), 0) > 1) {
                Slot slot = beside(paths, wire, trace, format, stubs.getOrDefault(wire.from(), 0.0), gates, labels);
                wireSlots.put(wire.to(), slot);
                labels.add(slot.whole());
            }
        }
        return new Geometry(shapes, paths, slots, wireSlots, stubs);
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

    public Rect bounds() {
        Optional<Rect> bounds = shapes.values().stream().map(NodeShape::occupied).reduce(Rect::union);
        for (Slot slot : slots.values()) {
            bounds = bounds.map(rect -> rect.union(slot.whole().grow(10)));
        }
        for (Path path : paths.values()) {
            bounds = bounds.map(rect -> rect.union(path.bounds()));
        }
        return bounds.orElse(new Rect(0, 0, 1, 1));
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

    private static Slot.Room room(Trace trace, NodeId node, NumberFormat format) {
        Tag value = Tag.of(trace.value(node).orElse(TYPICAL), false, format);
        Tag gradient = Tag.of(trace.gradient(node).orElse(TYPICAL), true, format);
        return new Slot.Room(Math.max(value.width(), gradient.width()), value.height(), gradient.height());
    }

    /// The best of many places along a wire: level pieces above and below it, steep ones beside it.
    private static Slot beside(
            Map<PortRef, Path> paths, Wire wire, Trace trace, NumberFormat format, double stub, List<Rect> gates, List<Rect> labels) {
        Path path = paths.getOrDefault(wire.to(), new Path(List.of(Point.ORIGIN, Point.ORIGIN)));
        Tag value = Tag.of(trace.value(wire.from()).orElse(TYPICAL), false, format);
        Tag gradient = Tag.of(trace.contribution(wire.to()).orElse(TYPICAL), true, format);
        Slot.Room room = new Slot.Room(Math.max(value.width(), gradient.width()), value.height(), gradient.height());
        List<Slot> places = new ArrayList<>();
        double length = path.length();
        for (double along = length - room.width() / 2 - Sizes.ARROW; along > stub; along -= BESIDE_STEP) {
            Point middle = path.at(along / length);
            places.add(Slot.along(middle, room));
            places.add(Slot.beside(middle, room, true));
            places.add(Slot.beside(middle, room, false));
        }
        if (places.isEmpty()) {
            places.add(Slot.along(path.at(0.7), room));
        }
        List<Map.Entry<PortRef, Path>> near = paths.entrySet().stream()
                .filter(entry -> entry.getValue().bounds().grow(4 * Sizes.LABEL_HEIGHT).overlaps(path.bounds()))
                .toList();
        return places.stream()
                .min(Comparator.comparingDouble(slot -> crowd(slot, near, gates, labels)))
                .orElseThrow();
    }

    private static double crowd(Slot slot, List<Map.Entry<PortRef, Path>> paths, List<Rect> gates, List<Rect> labels) {
        double crowd = 0;
        for (Rect part : List.of(slot.value(), slot.gradient())) {
            for (Rect gate : gates) {
                crowd += 20 * gate.shared(part.grow(2));
            }
            for (Rect label : labels) {
                crowd += 10 * label.shared(part.grow(1));
            }
            for (Map.Entry<PortRef, Path> other : paths) {
                crowd += other.getValue().crosses(part) ? 900 : 0;
            }
        }
        return crowd;
    }
}
