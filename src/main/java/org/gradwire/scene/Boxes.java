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
import org.gradwire.lesson.Tally;
import org.gradwire.pass.Trace;
import org.gradwire.tensor.Tensor;

/// Where nodes and the labels beside them stand, before any wire has found its way.
///
/// @param trace   whose numbers there is room for
/// @param names   what formulas call the nodes
/// @param slots   beside the output of each node
/// @param waysOut of nodes that feed no other
/// @param tally    what is gathered over examples, which needs room too
/// @param accounts where that stands
/// @param usual   the same with usual letters, where these are others
record Boxes(
        Trace trace, Lettering lettering, Names names, Map<NodeId, NodeShape> shapes, Map<NodeId, Slot> slots,
        Map<NodeId, Path> waysOut, Optional<Tally> tally, Map<NodeId, Rect> accounts, Optional<Boxes> usual) {
    /// Beyond this many nodes drawings are thickets anyway, and care takes too long.
    static final int CAREFUL = 300;
    /// What the room beside a wire is measured with where nothing is computed.
    private static final Tensor TYPICAL = Tensor.scalar(-10);

    /// With room for labels that are larger, or have more decimals, than those the placement was made for.
    ///
    /// @param before what the drawing was; whatever is still so is taken from there
    static Boxes of(
            Circuit circuit, Placement placement, Trace trace, Lettering lettering, Optional<Tally> tally, Optional<Boxes> before) {
        Boxes now = placed(circuit, placement, trace, lettering, tally, before);
        if ((lettering.equals(Lettering.STANDARD) && tally.isEmpty()) || circuit.size() > CAREFUL) {
            return now;
        }
        Boxes usual = placed(circuit, placement, trace, Lettering.STANDARD, Optional.empty(), before.flatMap(Boxes::usual));
        Map<NodeId, Double> branches = new HashMap<>();
        Map<NodeId, Set<NodeId>> feeds = new HashMap<>();
        for (Wire wire : circuit.wires()) {
            feeds.computeIfAbsent(wire.from(), node -> new HashSet<>()).add(wire.to().node());
            double grown = branch(trace, wire, lettering).width() - branch(trace, wire, Lettering.STANDARD).width();
            branches.merge(wire.from(), grown, Math::max);
        }
        Map<NodeId, Integer> fans = circuit.fans();
        List<Spread.Block> blocks = circuit.nodes().stream()
                .map(node -> new Spread.Block(
                        node.id(), placement.of(node.id()).orElse(Point.ORIGIN), usual.block(node.id(), 0),
                        now.block(node.id(), fans.getOrDefault(node.id(), 0) > 1 ? branches.getOrDefault(node.id(), 0.0) : 0),
                        feeds.getOrDefault(node.id(), Set.of())))
                .toList();
        Boxes spread = placed(circuit, Spread.of(blocks), trace, lettering, tally, Optional.of(now));
        return new Boxes(
                trace, lettering, spread.names, spread.shapes, spread.slots, spread.waysOut, tally, spread.accounts, Optional.of(usual));
    }

    private static Boxes placed(
            Circuit circuit, Placement placement, Trace trace, Lettering lettering, Optional<Tally> tally, Optional<Boxes> before) {
        Map<NodeId, NodeShape> shapes = LinkedHashMap.newLinkedHashMap(circuit.size());
        Map<NodeId, Slot> slots = LinkedHashMap.newLinkedHashMap(circuit.size());
        Map<NodeId, Path> waysOut = new LinkedHashMap<>();
        Kept kept = new Kept(before, trace, lettering);
        for (Node node : circuit.nodes()) {
            NodeId id = node.id();
            NodeShape shape = kept.shape(node, placement);
            Slot slot = kept.slot(shape);
            shapes.put(id, shape);
            slots.put(id, slot);
            if (!circuit.fans().containsKey(id)) {
                boolean output = circuit.output().equals(Optional.of(id));
                double length = stub(slot) + (output ? 2 * Sizes.ARROW : 0);
                waysOut.put(id, kept.wayOut(shape, length));
            }
        }
        Map<NodeId, Rect> accounts = tally.map(gathered -> Accounts.places(gathered, shapes, slots, kept.names(), lettering)).orElse(Map.of());
        return new Boxes(trace, lettering, kept.names(), shapes, slots, waysOut, tally, accounts, Optional.empty());
    }

    /// What comes back along a wire, as a label.
    static Tag branch(Trace trace, Wire wire, Lettering lettering) {
        return Tag.of(trace.contribution(wire.to()).orElse(TYPICAL), true, lettering);
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

    /// How far a wire runs straight out of a node, past its labels.
    static double stub(Slot slot) {
        return slot.value().width() + 2 * Sizes.LABEL_MARGIN;
    }

    /// A node with its labels, and with as much room at its right as it needs for others.
    private Rect block(NodeId node, double right) {
        Rect plain = shape(node).occupied().union(slot(node).whole());
        Rect account = accounts.get(node);
        Rect block = account == null ? plain : plain.union(account);
        return new Rect(block.x(), block.y(), block.width() + Sizes.LABEL_MARGIN + Math.max(0, right), block.height());
    }

    /// Around everything but the wires between.
    Rect bounds() {
        Optional<Rect> bounds = shapes.values().stream().map(NodeShape::occupied).reduce(Rect::union);
        for (Slot slot : slots.values()) {
            bounds = bounds.map(rect -> rect.union(slot.whole().grow(10)));
        }
        for (Rect account : accounts.values()) {
            bounds = bounds.map(rect -> rect.union(account.grow(10)));
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
