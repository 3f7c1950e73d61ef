package org.gradwire.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.LooseWire;
import org.gradwire.edit.LooseWire.Held;
import org.gradwire.edit.Point;
import org.gradwire.edit.tool.Choosing;
import org.gradwire.edit.tool.DraggingNodes;
import org.gradwire.edit.tool.DraggingWire;
import org.gradwire.edit.tool.DroppingGate;
import org.gradwire.edit.tool.Guides;
import org.gradwire.edit.tool.Idle;
import org.gradwire.edit.tool.Marquee;
import org.gradwire.edit.tool.Panning;
import org.gradwire.edit.tool.Target;
import org.gradwire.edit.tool.Tool;
import org.gradwire.edit.tool.Typing;
import org.gradwire.edit.tool.Waiting;

/// What is drawn over the circuit while the hand is at work: ports, a loose wire, a ghost, guides, a frame.
///
/// Apart from the scene, so that the circuit need not be painted again at every move of the pointer.
public final class Overlay {
    private static final double PORT = 5;
    private static final double OPEN_PORT = 7;
    private static final double AIMED_PORT = 10;
    private static final double GUIDE = 1.2;
    /// A guide begins beside the node that it comes from, not in its middle.
    private static final double BESIDE = 1.5 * Sizes.GATE_RADIUS;

    private final EditorState editor;
    private final Geometry geometry;
    private final Ends ends;
    private final Rect visible;
    private final List<Mark> marks = new ArrayList<>();

    private Overlay(EditorState editor, Geometry geometry, Rect visible) {
        this.editor = editor;
        this.geometry = geometry;
        this.visible = visible;
        ends = new Ends(geometry);
    }

    /// @param hover   what the pointer is over
    /// @param visible which part of the world is in view
    public static List<Mark> of(Tool tool, EditorState editor, Geometry geometry, Target hover, Rect visible) {
        Overlay overlay = new Overlay(editor, geometry, visible);
        overlay.draw(tool, hover);
        return overlay.marks;
    }

    private void draw(Tool tool, Target hover) {
        switch (tool) {
            case Idle idle -> ports(hover);
            case Panning panning -> {}
            case Marquee marquee -> marks.add(new Mark.Frame(Rect.around(marquee.from(), marquee.to()), 2, ColorRole.ACCENT, 1.2, true));
            case DraggingNodes dragging -> {
                dragging.guides().ifPresent(this::guides);
                dragging.into().ifPresent(this::litWire);
            }
            case DraggingWire wire when wire.started() -> wire(wire);
            case DraggingWire wire -> wire.loose().instead().ifPresentOrElse(this::litWire, () -> port(ends.of(wire.loose().held()), OPEN_PORT, true));
            case DroppingGate dropping -> ghost(dropping);
            case Choosing choosing -> {
                choosing.loose().ifPresent(loose -> line(loose, choosing.at(), ColorRole.ACCENT));
                port(choosing.at(), PORT, true);
            }
            case Waiting waiting -> {}
            case Typing typing -> {
                if (typing.subject() instanceof Typing.Subject.Port(PortRef to)) {
                    port(ends.input(to), OPEN_PORT, true);
                }
            }
        }
    }

    /// Of the node under the pointer, and of those that are selected while they are few.
    private void ports(Target hover) {
        switch (hover) {
            case Target.OnNode(NodeId node) -> ports(node);
            case Target.OnPort(PortRef port) when there(port.node()) -> {
                ports(port.node());
                port(ends.input(port), OPEN_PORT, true);
            }
            case Target.OnPort port -> {}
            case Target.OnOutput(NodeId node) when there(node) -> {
                ports(node);
                port(geometry.shape(node).output(), OPEN_PORT, true);
            }
            case Target.OnOutput output -> {}
            case Target.OnWire(PortRef wire) -> litWire(wire);
            case Target.OnNumber number -> {}
            case Target.OnWireNumber number -> {}
            case Target.Canvas canvas -> {}
        }
        editor.selection().single().ifPresent(this::ports);
        editor.selection().wires().forEach(this::litWire);
    }

    private boolean there(NodeId node) {
        return geometry.shapes().containsKey(node);
    }

    private void ports(NodeId id) {
        if (!there(id)) {
            return;
        }
        NodeShape shape = geometry.shape(id);
        IntStream.range(0, shape.node().inputs().size()).forEach(port -> port(shape.port(port), PORT, false));
        port(shape.output(), PORT, false);
    }

    private void port(Point at, double radius, boolean full) {
        marks.add(new Mark.Box(Rect.centred(at, 2 * radius, 2 * radius), radius,
                full ? ColorRole.ACCENT : ColorRole.CANVAS, ColorRole.ACCENT, Sizes.LINE, false));
    }

    /// The wire that is meant, in the colour of what the hand is about.
    private void litWire(PortRef wire) {
        geometry.wayTo(wire).ifPresent(path -> marks.add(new Mark.Curve(path, ColorRole.ACCENT, Sizes.LIVELY_LINE, true)));
    }

    private void wire(DraggingWire wire) {
        wire.loose().instead().flatMap(geometry::wayTo).ifPresent(path -> marks.add(new Mark.Curve(path, ColorRole.CANVAS, 2 * Sizes.LINE, true)));
        boolean refused = wire.complaint().isPresent();
        for (Held end : wire.ends().open()) {
            Point at = ends.of(end);
            if (visible.contains(at)) {
                port(at, OPEN_PORT, false);
            }
        }
        Point to = wire.aim().filter(end -> !refused).map(ends::of).orElse(wire.pointer());
        line(wire.loose(), to, refused ? ColorRole.MUTED : ColorRole.ACCENT);
        wire.aim().ifPresent(end -> {
            if (refused) {
                cross(ends.of(end));
            } else {
                port(ends.of(end), AIMED_PORT, true);
            }
        });
    }

    /// Crossed out: a wire cannot end here.
    private void cross(Point at) {
        marks.add(new Mark.Box(Rect.centred(at, 2 * AIMED_PORT, 2 * AIMED_PORT), AIMED_PORT, ColorRole.PANEL, ColorRole.INK, 2, false));
        marks.add(new Mark.Label("×", at, Mark.Face.SYMBOL, Sizes.NUMBER, ColorRole.INK, false));
    }

    private void line(LooseWire loose, Point to, ColorRole color) {
        Point held = ends.of(loose.held());
        boolean forward = loose.held() instanceof Held.Output;
        Path path = new Path(forward ? List.of(held, to) : List.of(to, held));
        marks.add(new Mark.Curve(path, color, Sizes.LIVELY_LINE, true));
    }

    private void ghost(DroppingGate dropping) {
        guides(dropping.guides());
        dropping.into().ifPresent(this::litWire);
        Node node = Node.of(new NodeId(Integer.MAX_VALUE), dropping.gate(), "");
        NodeShape shape = NodeShape.of(node, dropping.guides().at(), "", node.inputs().stream().map(input -> 0.0).toList(), geometry.lettering());
        marks.add(new Mark.Box(shape.rect(), shape.radius(), ColorRole.GATE_FILL, ColorRole.ACCENT, 2, dropping.complaint().isPresent()));
        marks.add(new Mark.Label(shape.symbol(), shape.rect().centre(), shape.isPill() ? Mark.Face.NAME : Mark.Face.SYMBOL,
                shape.symbolSize(), ColorRole.MUTED, false));
        IntStream.range(0, node.inputs().size()).forEach(port -> port(shape.port(port), PORT, false));
        port(shape.output(), PORT, false);
    }

    private void guides(Guides guides) {
        Point at = guides.at();
        guides.column().ifPresent(other -> {
            double from = other.y() + Math.signum(at.y() - other.y()) * BESIDE;
            bar(new Point(at.x() - GUIDE / 2, from), new Point(at.x() + GUIDE / 2, at.y() - Math.signum(at.y() - other.y()) * BESIDE));
        });
        guides.row().ifPresent(other -> {
            double from = other.x() + Math.signum(at.x() - other.x()) * BESIDE;
            bar(new Point(from, at.y() - GUIDE / 2), new Point(at.x() - Math.signum(at.x() - other.x()) * BESIDE, at.y() + GUIDE / 2));
        });
    }

    private void bar(Point from, Point to) {
        marks.add(new Mark.Box(Rect.around(from, to), 0, ColorRole.ACCENT, ColorRole.ACCENT, 0, false));
    }
}
