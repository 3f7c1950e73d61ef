package org.gradwire.edit.tool;

import java.util.List;
import org.gradwire.circuit.NodeId;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.Point;
import org.gradwire.edit.Selection;

/// A frame is drawn around what is to be selected.
///
/// @param before what was selected; it stays so
public record Marquee(Point from, Point to, Selection before) implements Tool {
    @Override
    public Reaction on(Gesture gesture, EditorState state) {
        return switch (gesture) {
            case Gesture.Drag drag -> Reaction.selecting(new Marquee(from, drag.to(), before), before.plus(inside(drag.to(), state)));
            case Gesture.Press press -> Reaction.to(this);
            case Gesture.Move move -> Reaction.to(this);
            case Gesture.Release release -> Reaction.to(Idle.IDLE);
            case Gesture.Cancel cancel -> Reaction.selecting(Idle.IDLE, before);
        };
    }

    /// Nodes whose middle is in the frame.
    private List<NodeId> inside(Point corner, EditorState state) {
        return state.document().placement().points().entrySet().stream()
                .filter(entry -> between(from.x(), entry.getValue().x(), corner.x()) && between(from.y(), entry.getValue().y(), corner.y()))
                .map(entry -> entry.getKey())
                .toList();
    }

    private static boolean between(double a, double x, double b) {
        return Math.min(a, b) <= x && x <= Math.max(a, b);
    }
}
