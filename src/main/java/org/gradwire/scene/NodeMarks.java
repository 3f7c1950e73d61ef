package org.gradwire.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradwire.circuit.Node;
import org.gradwire.edit.Selection;
import org.gradwire.gate.Sources;
import org.gradwire.pass.Moment;

/// The marks of a node: what it is, whether it is computed, whether it is selected or in the spotlight.
final class NodeMarks {
    /// From a node to the ring of the step in progress.
    static final double RING = 4;
    private static final double FREE_PORT = 4;

    private final Geometry geometry;
    private final Moment moment;
    private final Selection selection;
    private final Spotlight spotlight;
    private final boolean readable;

    /// @param readable whether names can be read
    NodeMarks(Geometry geometry, Moment moment, Selection selection, Spotlight spotlight, boolean readable) {
        this.geometry = geometry;
        this.moment = moment;
        this.selection = selection;
        this.spotlight = spotlight;
        this.readable = readable;
    }

    List<Mark> of(Node node) {
        NodeShape shape = geometry.shape(node.id());
        boolean known = moment.value(node.id()).isPresent();
        Optional<ColorRole> lit = spotlight.gate(node.id());
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Box(
                shape.rect(), shape.radius(), lit.isPresent() ? ColorRole.HIGHLIGHT : ColorRole.GATE_FILL,
                outline(node, known), Sizes.LINE, node.gate() == Sources.TARGET.gate()));
        boolean pale = !known && !shape.isPill();
        marks.add(new Mark.Label(
                shape.symbol(), shape.rect().centre(), shape.isPill() ? Mark.Face.NAME : Mark.Face.SYMBOL,
                shape.symbolSize(), pale ? ColorRole.MUTED : ColorRole.INK, false));
        boolean namedAtArrow = geometry.waysOut().containsKey(node.id())
                && moment.trace().circuit().output().equals(Optional.of(node.id()));
        if (readable && !shape.isPill() && !namedAtArrow) {
            marks.add(new Mark.Label(shape.label(), shape.nameAt(), Mark.Face.NAME,
                    shape.labelSize(), ColorRole.MUTED, false));
        }
        for (int port = 0; port < node.inputs().size(); port++) {
            if (node.inputs().get(port).isEmpty()) {
                marks.add(new Mark.Box(Rect.centred(shape.port(port), 2 * FREE_PORT, 2 * FREE_PORT), FREE_PORT,
                        ColorRole.CANVAS, ColorRole.MUTED, Sizes.LINE, false));
            }
        }
        return marks;
    }

    /// What goes around a node, to be painted before the wires so that it covers no arrow.
    List<Mark> rings(Node node) {
        NodeShape shape = geometry.shape(node.id());
        List<Mark> marks = new ArrayList<>();
        if (selection.contains(node.id())) {
            marks.add(ring(shape, ColorRole.ACCENT, 6));
        }
        spotlight.gate(node.id()).ifPresent(color -> marks.add(ring(shape, color, RING)));
        return marks;
    }

    private static ColorRole outline(Node node, boolean known) {
        if (node.gate() == Sources.PARAMETER.gate()) {
            return ColorRole.ACCENT;
        }
        return known || node.gate().isSource() ? ColorRole.GATE_OUTLINE : ColorRole.WIRE_PALE;
    }

    private static Mark ring(NodeShape shape, ColorRole color, double gap) {
        return new Mark.Box(shape.rect().grow(gap), shape.radius() + gap, ColorRole.CANVAS, color, 2, false);
    }
}
