package org.gradwire.edit.tool;

import java.util.Optional;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.Point;
import org.gradwire.text.Message;

/// The state of the pointer on the canvas.
public sealed interface Tool
        permits Idle, Panning, Marquee, DraggingNodes, DraggingWire, DroppingGate, Choosing, Typing, Waiting {
    /// How far the pointer must go before it means more than a click.
    double SLACK = 4;

    /// At rest, with a reason why the last thing could not be done.
    static Tool complaining(Point at, Message why) {
        return new Idle(Optional.of(new Complaint(at, why)));
    }

    Reaction on(Gesture gesture, EditorState state);

    /// What a tool does that waits for something off the canvas: a press begins something else, Escape gives it up.
    static Reaction waiting(Tool tool, Gesture gesture, EditorState state) {
        return switch (gesture) {
            case Gesture.Press press -> Idle.IDLE.on(press, state);
            case Gesture.Move move -> Reaction.to(tool);
            case Gesture.Drag drag -> Reaction.to(tool);
            case Gesture.Release release -> Reaction.to(tool);
            case Gesture.Cancel cancel -> Reaction.to(Idle.IDLE);
        };
    }

    /// Whether only wires count as what is under the pointer, because something is held over them.
    default boolean seeksWires() {
        return false;
    }

    /// What stands beside the pointer: why something cannot be done here.
    default Optional<Complaint> complaint() {
        return Optional.empty();
    }

    /// @param at where it belongs, in the world
    record Complaint(Point at, Message why) {}
}
