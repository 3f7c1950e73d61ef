package org.gradwire.scene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.circuit.Wire;
import org.gradwire.edit.Placement;
import org.gradwire.pass.Step;
import org.gradwire.pass.Trace;
import org.gradwire.tensor.Tensor;

/// Where everything is: nodes, the ways of wires, and the room for labels.
///
/// A function of placement, circuit and finished trace, not of the step: while a person steps nothing moves.
///
/// @param lettering what the room for labels is measured with
/// @param boxes     nodes, and what stands beside them; for a single wire these are the wire's labels
/// @param wireSlots beside each wire of a fan-out, for what comes back along that wire
public record Geometry(Lettering lettering, Boxes boxes, Map<PortRef, Path> paths, Map<PortRef, Rect> wireSlots) {
    public static Geometry of(Circuit circuit, Placement placement, Trace trace, Lettering lettering) {
        Boxes boxes = Boxes.of(circuit, placement, trace, lettering);
        boolean careful = circuit.size() <= Boxes.CAREFUL;
        List<Rect> gates = boxes.shapes().values().stream().map(NodeShape::occupied).toList();
        List<Rect> labels = new ArrayList<>(boxes.slots().values().stream().map(Slot::whole).toList());
        Map<NodeId, Integer> fans = Boxes.fans(circuit);
        Router router = new Router(careful ? gates : List.of(), careful ? labels : List.of());
        Map<PortRef, Path> paths = new LinkedHashMap<>();
        for (Wire wire : circuit.wires()) {
            NodeShape from = boxes.shape(wire.from());
            NodeShape to = boxes.shape(wire.to().node());
            paths.put(wire.to(), router.route(
                    from.output(), boxes.stub(wire.from()), to.port(wire.to().port()), fans.getOrDefault(wire.from(), 0) > 1,
                    List.of(from.occupied(), to.occupied(), boxes.slot(wire.from()).whole())));
        }
        BranchLabels branches = new BranchLabels(paths, gates, labels);
        Map<PortRef, Rect> wireSlots = new LinkedHashMap<>();
        for (Wire wire : circuit.wires()) {
            if (careful && fans.getOrDefault(wire.from(), 0) > 1) {
                Tag tag = Boxes.branch(trace, wire, lettering);
                wireSlots.put(wire.to(), branches.place(wire, tag, boxes.stub(wire.from())));
            }
        }
        return new Geometry(lettering, boxes, paths, wireSlots);
    }

    /// How large the drawing would be, without finding a way for any wire.
    public static Rect extent(Circuit circuit, Placement placement, Trace trace, Lettering lettering) {
        return Boxes.of(circuit, placement, trace, lettering).bounds();
    }

    public Map<NodeId, NodeShape> shapes() {
        return boxes.shapes();
    }

    public Map<NodeId, Slot> slots() {
        return boxes.slots();
    }

    public Map<NodeId, Path> waysOut() {
        return boxes.waysOut();
    }

    public NodeShape shape(NodeId node) {
        return boxes.shape(node);
    }

    public Slot slot(NodeId node) {
        return boxes.slot(node);
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
        Path path = waysOut().get(node);
        if (path == null) {
            throw new IllegalArgumentException("the node " + node + " feeds others");
        }
        return path;
    }

    public Rect bounds() {
        Rect bounds = boxes.bounds();
        for (Path path : paths.values()) {
            bounds = bounds.union(path.bounds());
        }
        return bounds;
    }

    /// What a step is about, with its labels: what should be in view when it is made.
    public Rect around(Step step) {
        Rect node = shape(step.node()).rect().union(slot(step.node()).whole());
        return switch (step) {
            case Step.ForwardWire(PortRef wire, NodeId from, Tensor value) -> node.union(path(wire).bounds()).union(slot(from).whole()).union(shape(from).occupied());
            case Step.BackwardWire back -> node.union(path(back.wire()).bounds()).union(slot(back.from()).whole()).union(shape(back.from()).occupied());
            case Step.Accumulate sum -> node.union(path(sum.wire()).bounds());
            case Step.ForwardGate gate -> node;
            case Step.Seed seed -> node;
        };
    }
}
