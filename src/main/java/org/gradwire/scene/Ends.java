package org.gradwire.scene;

import java.util.Optional;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.edit.LooseWire.Held;
import org.gradwire.edit.Point;
import org.gradwire.edit.tool.Target;

/// Where wires can end: the places of ports on the canvas, and which one is under the pointer.
public record Ends(Geometry geometry) {
    /// How near to a port counts as on it, in the world and on the screen.
    private static final double NEAR = 11;
    private static final double NEAR_ON_SCREEN = 9;
    /// Most of a gate stays the gate.
    private static final double FARTHEST = 0.55 * Sizes.GATE_RADIUS;
    /// From farther away a gate is all that can be hit.
    private static final double LEAST_ZOOM = 0.3;
    private static final double HALF_STEP = 10.5;
    /// The port that a gate would grow lies on its edge, down at the left.
    private static final double CORNER = 0.72;

    public Point of(Held end) {
        return switch (end) {
            case Held.Output(NodeId node) -> geometry.shape(node).output();
            case Held.Input(PortRef port) -> input(port);
        };
    }

    public Point input(PortRef port) {
        NodeShape shape = geometry.shape(port.node());
        if (port.port() < shape.node().inputs().size()) {
            return shape.port(port.port());
        }
        Rect rect = shape.rect();
        double r = rect.height() / 2;
        return new Point(rect.x() + (1 - CORNER) * r, rect.centre().y() + CORNER * r);
    }

    /// @param zoom ports are no smaller to the hand when the view is far away
    public Optional<Target> at(Point p, double zoom) {
        if (zoom < LEAST_ZOOM) {
            return Optional.empty();
        }
        double near = Math.min(Math.max(NEAR, NEAR_ON_SCREEN / zoom), FARTHEST);
        for (NodeShape shape : geometry.shapes().values()) {
            Rect rect = shape.rect();
            if (p.y() < rect.y() - near || p.y() > rect.bottom() + near || p.x() < rect.x() - near || p.x() > rect.right() + near) {
                continue;
            }
            Optional<Target> hit = at(shape, p, near);
            if (hit.isPresent()) {
                return hit;
            }
        }
        return Optional.empty();
    }

    private static Optional<Target> at(NodeShape shape, Point p, double near) {
        int ports = shape.node().inputs().size();
        for (int port = 0; port < ports; port++) {
            Point at = shape.port(port);
            double high = ports == 1 ? near : Math.min(near, HALF_STEP);
            if (Math.abs(p.y() - at.y()) <= high && p.x() >= at.x() - near && p.x() <= at.x() + near / 2) {
                return Optional.of(new Target.OnPort(new PortRef(shape.node().id(), port)));
            }
        }
        Point out = shape.output();
        boolean onOutput = Math.abs(p.y() - out.y()) <= near && p.x() >= out.x() - near / 2 && p.x() <= out.x() + near;
        return onOutput ? Optional.of(new Target.OnOutput(shape.node().id())) : Optional.empty();
    }
}
