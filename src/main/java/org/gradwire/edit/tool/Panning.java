package org.gradwire.edit.tool;

import org.gradwire.edit.EditorState;
import org.gradwire.edit.Point;

/// The world moves with the pointer.
///
/// @param grip the world point that stays under the pointer
/// @param then what is in hand again afterwards
public record Panning(Point grip, Tool then) implements Tool {
    @Override
    public Reaction on(Gesture gesture, EditorState state) {
        return switch (gesture) {
            case Gesture.Drag drag -> Reaction.panning(this, drag.to().x() - grip.x(), drag.to().y() - grip.y());
            case Gesture.Press press -> Reaction.to(this);
            case Gesture.Move move -> Reaction.to(this);
            case Gesture.Release release -> Reaction.to(then);
            case Gesture.Cancel cancel -> Reaction.to(then);
        };
    }
}
