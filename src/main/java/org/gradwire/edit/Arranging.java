package org.gradwire.edit;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.text.Message;

/// Where nodes sit.
public final class Arranging {
    private static final double GRID = 10;

    private Arranging() {}

    /// Moves nodes by as much.
    ///
    /// @param gesture see [Transaction]
    public static Transaction move(EditorState state, Collection<NodeId> nodes, double dx, double dy, long gesture) {
        Map<NodeId, Point> moved = new LinkedHashMap<>();
        Placement placement = state.document().placement();
        nodes.forEach(node -> moved.put(node, placement.of(node).orElse(Point.ORIGIN).plus(dx, dy)));
        return place(state, moved, gesture);
    }

    /// Gives nodes their places by hand.
    public static Transaction place(EditorState state, Map<NodeId, Point> places, long gesture) {
        Document document = state.document();
        Circuit circuit = document.circuit();
        Set<NodeId> nodes = places.keySet();
        return new Transaction(
                nodes.size() == 1
                        ? Message.of("edit.move", Circuit.label(circuit.node(nodes.iterator().next())))
                        : Message.of("edit.move.nodes", nodes.size()),
                new Change.Move(nodes),
                state.with(document.withPlacement(document.placement().with(places))),
                gesture);
    }

    /// Gives many nodes the places that a layout found for them.
    public static Transaction arrange(EditorState state, Map<NodeId, Point> places) {
        Document document = state.document();
        return new Transaction(
                Message.of("edit.arrange"), new Change.Arrange(),
                state.with(document.withPlacement(document.placement().with(places))), 0);
    }

    /// The same places around the middle that the nodes had before, so that they stay where people look for them.
    public static Map<NodeId, Point> around(Map<NodeId, Point> places, Placement before) {
        Point was = Span.of(places.keySet().stream().flatMap(node -> before.of(node).stream()).toList()).middle();
        Point is = Span.of(places.values()).middle();
        double dx = Math.rint(was.x() - is.x());
        double dy = Math.rint(was.y() - is.y());
        Map<NodeId, Point> moved = new LinkedHashMap<>();
        places.forEach((node, point) -> moved.put(node, point.plus(dx, dy)));
        return moved;
    }

    /// The selected nodes at one height, or one above the other.
    public static Transaction align(EditorState state, boolean row) {
        Map<NodeId, Point> places = selected(state);
        double mean = places.values().stream().mapToDouble(point -> row ? point.y() : point.x()).average().orElse(0);
        double line = Math.rint(mean / GRID) * GRID;
        places.replaceAll((node, point) -> row ? new Point(point.x(), line) : new Point(line, point.y()));
        return tidied(state, Message.of("edit.align", places.size()), places);
    }

    /// The selected nodes at even distances, along the way in which they are spread more.
    public static Transaction distribute(EditorState state) {
        Map<NodeId, Point> places = selected(state);
        Span span = Span.of(places.values());
        boolean across = span.width() >= span.height();
        List<NodeId> order = places.entrySet().stream()
                .sorted(Comparator.comparingDouble(entry -> across ? entry.getValue().x() : entry.getValue().y()))
                .map(Map.Entry::getKey)
                .toList();
        double step = (across ? span.width() : span.height()) / Math.max(1, order.size() - 1);
        for (int i = 0; i < order.size(); i++) {
            double along = Math.rint((across ? span.left() : span.top()) + i * step);
            places.computeIfPresent(order.get(i), (node, point) -> across ? new Point(along, point.y()) : new Point(point.x(), along));
        }
        return tidied(state, Message.of("edit.distribute", places.size()), places);
    }

    private static Map<NodeId, Point> selected(EditorState state) {
        Map<NodeId, Point> places = new LinkedHashMap<>();
        Document document = state.document();
        document.circuit().nodes().stream()
                .filter(node -> state.selection().contains(node.id()))
                .forEach(node -> places.put(node.id(), document.placement().of(node.id()).orElse(Point.ORIGIN)));
        return places;
    }

    private static Transaction tidied(EditorState state, Message label, Map<NodeId, Point> places) {
        Document document = state.document();
        return new Transaction(label, new Change.Arrange(), state.with(document.withPlacement(document.placement().with(places))), 0);
    }
}
