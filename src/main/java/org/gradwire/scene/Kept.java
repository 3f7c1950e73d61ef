package org.gradwire.scene;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.edit.Placement;
import org.gradwire.edit.Point;
import org.gradwire.lesson.Names;
import org.gradwire.pass.Trace;

/// Shapes and slots of a drawing: those of the drawing before, as long as they come out the same.
///
/// Each is asked for by all that it follows from, so it makes no difference what was there before.
final class Kept {
    private final Optional<Boxes> before;
    private final Trace trace;
    private final Lettering lettering;
    private final Names names;
    private final boolean sameNumbers;

    /// @param before a drawing with other letters is of no use
    Kept(Optional<Boxes> before, Trace trace, Lettering lettering) {
        this.before = before.filter(boxes -> boxes.lettering().equals(lettering));
        this.trace = trace;
        this.lettering = lettering;
        names = this.before
                .filter(boxes -> sameNames(boxes.trace().circuit(), trace.circuit()))
                .map(Boxes::names)
                .orElseGet(() -> Names.of(trace.circuit()));
        sameNumbers = this.before.filter(boxes -> boxes.trace() == trace).isPresent();
    }

    private static boolean sameNames(Circuit a, Circuit b) {
        if (a == b || a.size() != b.size()) {
            return a == b;
        }
        Iterator<Node> theirs = b.nodes().iterator();
        for (Node node : a.nodes()) {
            Node other = theirs.next();
            if (node != other && (!node.id().equals(other.id()) || !node.name().equals(other.name()))) {
                return false;
            }
        }
        return true;
    }

    Names names() {
        return names;
    }

    NodeShape shape(Node node, Placement placement) {
        Point centre = placement.of(node.id()).orElse(Point.ORIGIN);
        List<Double> heights = heights(node, placement);
        NodeShape known = before.map(boxes -> boxes.shapes().get(node.id())).orElse(null);
        if (known != null
                && known.node() == node
                && known.rect().equals(Rect.centred(centre, known.rect().width(), known.rect().height()))
                && before.orElseThrow().names().isSame(node.id(), names)
                && known.isOrderedBy(heights)) {
            return known;
        }
        return NodeShape.of(node, centre, names.of(node.id()).onScreen(), heights, lettering);
    }

    /// How high the nodes sit that feed a node; a free port comes last.
    private static List<Double> heights(Node node, Placement placement) {
        List<Double> heights = new ArrayList<>(node.inputs().size());
        for (Optional<NodeId> from : node.inputs()) {
            heights.add(from.flatMap(placement::of).map(Point::y).orElse(Double.POSITIVE_INFINITY));
        }
        return heights;
    }

    Slot slot(NodeShape shape) {
        NodeId node = shape.node().id();
        Slot known = before.map(boxes -> boxes.slots().get(node)).orElse(null);
        Slot.Room room = known != null && hasSameNumbers(node) ? known.room() : Slot.Room.of(trace, node, lettering);
        Slot next = Slot.along(shape.output().plus((room.width() + 2 * Sizes.LABEL_MARGIN) / 2, 0), room);
        return known != null && next.equals(known) ? known : next;
    }

    private boolean hasSameNumbers(NodeId node) {
        if (sameNumbers || before.isEmpty()) {
            return sameNumbers;
        }
        Trace old = before.get().trace();
        return old.value(node).equals(trace.value(node)) && old.gradient(node).equals(trace.gradient(node));
    }

    Path wayOut(NodeShape shape, double length) {
        Point end = shape.output().plus(length, 0);
        Path known = before.map(boxes -> boxes.waysOut().get(shape.node().id())).orElse(null);
        return known != null && known.start().equals(shape.output()) && known.end().equals(end)
                ? known
                : new Path(List.of(shape.output(), end));
    }
}
