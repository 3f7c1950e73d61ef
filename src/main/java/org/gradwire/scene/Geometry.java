package org.gradwire.scene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.circuit.Wire;
import org.gradwire.edit.Placement;
import org.gradwire.lesson.Tally;
import org.gradwire.pass.Step;
import org.gradwire.pass.Trace;
import org.gradwire.tensor.Tensor;

/// Where everything is: nodes, the ways of wires, and the room for labels.
///
/// A function of placement, circuit and finished trace, not of the step: while a person steps nothing moves.
///
/// @param boxes     nodes, and what stands beside them; for a single wire these are the wire's labels
/// @param ways      of the wires
/// @param branches  beside each wire of a fan-out, for what comes back along that wire
/// @param wireSlots where these are
public record Geometry(
        Boxes boxes, Map<PortRef, Way> ways, Map<PortRef, BranchLabels.Placed> branches, Map<PortRef, Rect> wireSlots) {
    /// @param trace the finished pass of the circuit
    public static Geometry of(Circuit circuit, Placement placement, Trace trace, Lettering lettering) {
        return of(circuit, placement, trace, lettering, Optional.empty());
    }

    /// @param tally what is gathered over examples, beside the nodes that it is gathered for
    public static Geometry of(Circuit circuit, Placement placement, Trace trace, Lettering lettering, Optional<Tally> tally) {
        return of(circuit, Boxes.of(circuit, placement, trace, lettering, tally, Optional.empty()), Optional.empty());
    }

    /// The same drawing as [#of] makes, in less time: whatever follows from the same as before is taken from here.
    public Geometry after(Circuit circuit, Placement placement, Trace trace) {
        return after(circuit, placement, trace, boxes.tally());
    }

    public Geometry after(Circuit circuit, Placement placement, Trace trace, Optional<Tally> tally) {
        return of(circuit, Boxes.of(circuit, placement, trace, boxes.lettering(), tally, Optional.of(boxes)), Optional.of(this));
    }

    private static Geometry of(Circuit circuit, Boxes boxes, Optional<Geometry> before) {
        boolean careful = circuit.size() <= Boxes.CAREFUL;
        List<Rect> gates = careful ? boxes.shapes().values().stream().map(NodeShape::occupied).toList() : List.of();
        List<Rect> labels = careful ? new ArrayList<>(boxes.slots().values().stream().map(Slot::whole).toList()) : List.of();
        if (careful) {
            labels.addAll(boxes.accounts().values());
        }
        Router router = new Router(gates, labels);
        Map<PortRef, Way> ways = LinkedHashMap.newLinkedHashMap(circuit.wires().size());
        for (Wire wire : circuit.wires()) {
            Optional<Way> known = before.map(geometry -> geometry.ways.get(wire.to()));
            ways.put(wire.to(), router.route(joint(boxes, wire, circuit.fans().getOrDefault(wire.from(), 0) > 1, careful), known));
        }
        Map<PortRef, BranchLabels.Placed> branches = new LinkedHashMap<>();
        if (careful) {
            BranchLabels places = new BranchLabels(ways.values().stream().map(Way::path).toList(), gates, labels);
            for (Wire wire : circuit.wires()) {
                Way way = ways.get(wire.to());
                if (way != null && way.joint().early()) {
                    branches.put(wire.to(), places.place(
                            way.path(), Boxes.branch(boxes.trace(), wire, boxes.lettering()), way.joint().stub(),
                            before.map(geometry -> geometry.branches.get(wire.to()))));
                }
            }
        }
        Map<PortRef, Rect> wireSlots = new LinkedHashMap<>();
        branches.forEach((wire, placed) -> wireSlots.put(wire, placed.rect()));
        return new Geometry(boxes, ways, branches, wireSlots);
    }

    private static Way.Joint joint(Boxes boxes, Wire wire, boolean early, boolean careful) {
        NodeShape from = boxes.shape(wire.from());
        NodeShape to = boxes.shape(wire.to().node());
        Slot slot = boxes.slot(wire.from());
        Rect account = boxes.accounts().get(wire.from());
        // Straight on until it is past what stands below.
        double stub = account == null ? Boxes.stub(slot) : Math.max(Boxes.stub(slot), account.right() - from.output().x() + Sizes.LABEL_MARGIN);
        return new Way.Joint(from.output(), stub, to.port(wire.to().port()), early,
                careful ? List.of(from.occupied(), to.occupied(), slot.whole()) : List.of());
    }

    /// How large the drawing would be, without finding a way for any wire.
    public static Rect extent(Circuit circuit, Placement placement, Trace trace, Lettering lettering) {
        return Boxes.of(circuit, placement, trace, lettering, Optional.empty(), Optional.empty()).bounds();
    }

    public Lettering lettering() {
        return boxes.lettering();
    }

    public Map<PortRef, Path> paths() {
        Map<PortRef, Path> paths = LinkedHashMap.newLinkedHashMap(ways.size());
        ways.forEach((wire, way) -> paths.put(wire, way.path()));
        return paths;
    }

    /// The way of a wire, if there is one.
    public Optional<Path> wayTo(PortRef wire) {
        return Optional.ofNullable(ways.get(wire)).map(Way::path);
    }

    public Map<NodeId, NodeShape> shapes() {
        return boxes.shapes();
    }

    public Map<NodeId, Slot> slots() {
        return boxes.slots();
    }

    /// Where stands what is gathered over examples.
    public Map<NodeId, Rect> accounts() {
        return boxes.accounts();
    }

    Optional<Tally> tally() {
        return boxes.tally();
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
        Way way = ways.get(wire);
        if (way == null) {
            throw new IllegalArgumentException("no wire leads to " + wire);
        }
        return way.path();
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
        for (Way way : ways.values()) {
            bounds = bounds.union(way.path().bounds());
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
