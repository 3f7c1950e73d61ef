package org.gradwire.scene;

import org.gradwire.circuit.NodeId;
import org.gradwire.edit.Point;
import org.gradwire.pass.Trace;
import org.gradwire.tensor.Tensor;

/// The room for a value above a wire and for a gradient below it, wide enough for every step.
public record Slot(Rect value, Rect gradient) {
    /// Above and below a level piece of wire.
    static Slot along(Point middle, Room room) {
        double width = room.width();
        return new Slot(
                new Rect(middle.x() - width / 2, middle.y() - Sizes.LABEL_GAP - room.valueHeight(), width, room.valueHeight()),
                new Rect(middle.x() - width / 2, middle.y() + Sizes.LABEL_GAP, width, room.gradientHeight()));
    }

    public Rect whole() {
        return value.union(gradient);
    }

    Room room() {
        return new Room(value.width(), value.height(), gradient.height());
    }

    /// How much room the labels of one wire take at most.
    record Room(double width, double valueHeight, double gradientHeight) {
        /// What the room is measured with where nothing is computed.
        private static final Tensor TYPICAL = Tensor.scalar(-10);

        static Room of(Trace trace, NodeId node, Lettering lettering) {
            Tag value = Tag.of(trace.value(node).orElse(TYPICAL), false, lettering);
            Tag gradient = Tag.of(trace.gradient(node).orElse(TYPICAL), true, lettering);
            return new Room(Math.max(value.width(), gradient.width()), value.height(), gradient.height());
        }
    }
}
