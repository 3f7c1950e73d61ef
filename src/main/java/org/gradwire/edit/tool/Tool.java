package org.gradwire.edit.tool;

import org.gradwire.circuit.NodeId;
import org.gradwire.edit.Commands;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.Point;
import org.gradwire.edit.Selection;

/// The state of the pointer on the canvas.
public sealed interface Tool {
    Tool IDLE = new Idle();

    Reaction on(Gesture gesture, EditorState state);

    /// Nothing is being done.
    record Idle() implements Tool {
        @Override
        public Reaction on(Gesture gesture, EditorState state) {
            return switch (gesture) {
                case Gesture.Press press -> pressed(press, state);
                case Gesture.Drag drag -> Reaction.to(this);
                case Gesture.Release release -> Reaction.to(this);
                case Gesture.Cancel cancel -> Reaction.selecting(this, Selection.NONE);
            };
        }

        private Reaction pressed(Gesture.Press press, EditorState state) {
            return switch (press.target()) {
                case Target.Canvas canvas -> Reaction.selecting(new Panning(press.at()), Selection.NONE);
                case Target.OnNode(NodeId node) -> {
                    Point centre = state.document().placement().of(node).orElse(press.at());
                    Point grip = new Point(press.at().x() - centre.x(), press.at().y() - centre.y());
                    yield Reaction.selecting(
                            new DraggingNode(node, grip, press.at(), false, press.number()), Selection.of(node));
                }
                case Target.OnWire wire -> Reaction.to(this);
                case Target.OnNumber(NodeId node, boolean gradient) -> Reaction.selecting(this, Selection.of(node));
                case Target.OnWireNumber number -> Reaction.to(this);
            };
        }
    }

    /// The world moves with the pointer.
    ///
    /// @param grip the world point that stays under the pointer
    record Panning(Point grip) implements Tool {
        @Override
        public Reaction on(Gesture gesture, EditorState state) {
            return switch (gesture) {
                case Gesture.Drag(Point to) -> Reaction.panning(this, to.x() - grip.x(), to.y() - grip.y());
                case Gesture.Press press -> Reaction.to(this);
                case Gesture.Release release -> Reaction.to(IDLE);
                case Gesture.Cancel cancel -> Reaction.to(IDLE);
            };
        }
    }

    /// A node follows the pointer once the pointer has moved far enough to mean it.
    ///
    /// @param grip    where the node was taken hold of, from its centre
    /// @param started whether it has begun to move
    record DraggingNode(NodeId node, Point grip, Point from, boolean started, long gesture) implements Tool {
        private static final double SLACK = 4;
        private static final double SNAP = 10;

        @Override
        public Reaction on(Gesture gesture, EditorState state) {
            return switch (gesture) {
                case Gesture.Drag(Point to) when !started && to.distance(from) < SLACK -> Reaction.to(this);
                case Gesture.Drag(Point to) -> Reaction.changing(
                        new DraggingNode(node, grip, from, true, this.gesture),
                        Commands.move(
                                state, node, new Point(snap(to.x() - grip.x()), snap(to.y() - grip.y())), this.gesture));
                case Gesture.Press press -> Reaction.to(this);
                case Gesture.Release release -> Reaction.to(IDLE);
                case Gesture.Cancel cancel -> Reaction.to(IDLE);
            };
        }

        private static double snap(double coordinate) {
            return Math.rint(coordinate / SNAP) * SNAP;
        }
    }
}
