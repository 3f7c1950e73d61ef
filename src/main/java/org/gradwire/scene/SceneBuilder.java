package org.gradwire.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.circuit.Wire;
import org.gradwire.edit.Selection;
import org.gradwire.edit.tool.Target;
import org.gradwire.lesson.Question;
import org.gradwire.pass.Moment;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Message;
import org.gradwire.text.NumberFormat;

/// Draws a circuit at a moment of its pass.
public final class SceneBuilder {
    /// A larger tensor is said by its shape.
    private static final int MOST_SAID = 16;

    private final Geometry geometry;
    private final Moment moment;
    private final Circuit circuit;
    private final NumberFormat format;
    private final Selection selection;
    private final Spotlight spotlight;
    private final Map<NodeId, Integer> fans = new HashMap<>();

    private SceneBuilder(
            Geometry geometry, Moment moment, Spotlight spotlight, Selection selection) {
        this.geometry = geometry;
        this.moment = moment;
        format = geometry.lettering().format();
        this.selection = selection;
        circuit = moment.trace().circuit();
        this.spotlight = spotlight;
        circuit.wires().forEach(wire -> fans.merge(wire.from(), 1, Integer::sum));
    }

    public static Scene build(Geometry geometry, Moment moment, Selection selection) {
        return build(geometry, moment, Optional.empty(), selection);
    }

    /// With nothing lit: a picture of the whole.
    public static Scene still(Geometry geometry, Moment moment) {
        return new SceneBuilder(geometry, moment, Spotlight.OFF, Selection.NONE).build();
    }

    /// With everything computed and no step lit.
    public static Scene live(Geometry geometry, Moment moment, Selection selection) {
        return new SceneBuilder(geometry, moment, Spotlight.OFF, selection).build();
    }

    /// @param asked what is explained instead of the last step, and so is lit
    public static Scene build(
            Geometry geometry, Moment moment, Optional<Question> asked, Selection selection) {
        Spotlight spotlight = asked.map(question -> Spotlight.on(question, moment)).orElseGet(() -> Spotlight.on(moment));
        return new SceneBuilder(geometry, moment, spotlight, selection).build();
    }

    /// The same while the number of the last step is still under way: lit, but not arrived.
    public static Scene arriving(Geometry geometry, Moment moment, Selection selection) {
        Moment before = moment.trace().at(moment.position() - 1);
        return new SceneBuilder(geometry, before, Spotlight.on(moment), selection).build();
    }

    private Scene build() {
        List<Item> items = new ArrayList<>();
        NodeMarks marks = new NodeMarks(geometry, moment, selection, spotlight);
        circuit.wires().forEach(wire -> spotlight.wire(wire.to()).ifPresent(color -> items.add(halo(wire, color))));
        for (Node node : circuit.nodes()) {
            List<Mark> rings = marks.rings(node);
            if (!rings.isEmpty()) {
                items.add(new Item(new Target.OnNode(node.id()), geometry.shape(node.id()).rect(), rings, Optional.empty()));
            }
        }
        for (Wire wire : circuit.wires()) {
            items.add(wire(wire));
        }
        for (Node node : circuit.nodes()) {
            if (!fans.containsKey(node.id())) {
                items.add(wayOut(node));
            }
        }
        Badges badges = Badges.of(moment);
        for (Node node : circuit.nodes()) {
            items.add(new Item(
                    new Target.OnNode(node.id()), geometry.shape(node.id()).rect(), marks.of(node),
                    Optional.of(accessible(node, badges))));
            badges.item(geometry.shape(node.id())).ifPresent(items::add);
        }
        for (Node node : circuit.nodes()) {
            numbers(items, node.id());
        }
        geometry.wireSlots().forEach((wire, rect) -> moment.contribution(wire).ifPresent(tensor -> items.add(new Item(
                new Target.OnWireNumber(wire), rect,
                Tag.of(tensor, true, geometry.lettering()).marks(rect, spotlight.litContribution(wire)), Optional.empty()))));
        return new Scene(items, geometry, geometry.bounds());
    }

    /// Behind everything, so that it covers no ring.
    private Item halo(Wire wire, ColorRole color) {
        Path path = geometry.path(wire.to());
        ColorRole tint = color == ColorRole.VALUE ? ColorRole.VALUE_TINT : ColorRole.GRADIENT_TINT;
        return new Item(
                new Target.OnWire(wire.to()), path.bounds(), List.of(new Mark.Halo(path, tint, Sizes.HALO)), Optional.empty());
    }

    private Item wire(Wire wire) {
        PortRef to = wire.to();
        Path path = geometry.path(to);
        List<Mark> marks = new ArrayList<>();
        boolean travelled = moment.hasTravelled(to);
        Optional<ColorRole> lit = spotlight.wire(to);
        marks.add(new Mark.Curve(path, lit.orElse(travelled ? ColorRole.WIRE : ColorRole.WIRE_PALE),
                lit.isPresent() ? Sizes.LIVELY_LINE : Sizes.LINE, true));
        return new Item(new Target.OnWire(to), path.bounds(), marks, Optional.of(accessible(wire)));
    }

    /// A node that feeds no other: its way out is level, and the output's ends in an arrow and its name.
    private Item wayOut(Node node) {
        boolean output = circuit.output().equals(Optional.of(node.id()));
        Path path = geometry.wayOut(node.id());
        boolean known = moment.value(node.id()).isPresent();
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Curve(path, known ? ColorRole.WIRE : ColorRole.WIRE_PALE, Sizes.LINE, output));
        if (output) {
            marks.add(new Mark.Label(geometry.shape(node.id()).label(), path.end().plus(9, 0), Mark.Face.NAME,
                    geometry.lettering().name(), ColorRole.INK, true));
        }
        return new Item(new Target.OnNode(node.id()), path.bounds(), marks, Optional.empty());
    }

    private void numbers(List<Item> items, NodeId node) {
        Slot slot = geometry.slot(node);
        moment.value(node).ifPresent(tensor -> items.add(new Item(
                new Target.OnNumber(node, false), slot.value(),
                Tag.of(tensor, false, geometry.lettering()).marks(slot.value(), spotlight.litValue(node)), Optional.empty())));
        moment.gradient(node).ifPresent(tensor -> items.add(new Item(
                new Target.OnNumber(node, true), slot.gradient(),
                Tag.of(tensor, true, geometry.lettering()).marks(slot.gradient(), spotlight.litGradient(node)), Optional.empty())));
    }

    private Message accessible(Node node, Badges badges) {
        Message words = Message.of("accessible.node", node.gate().name(), node.name(),
                known(moment.value(node.id())), known(moment.gradient(node.id())));
        Optional<Message> badge = badges.words(node.id());
        return badge.isPresent() ? Message.of("accessible.badge", words, badge.get()) : words;
    }

    private Message accessible(Wire wire) {
        Node to = circuit.node(wire.to().node());
        return Message.of("accessible.wire", Circuit.label(circuit.node(wire.from())), Circuit.label(to),
                to.gate().port(wire.to().port()),
                known(moment.value(wire.from()).filter(value -> moment.hasTravelled(wire.to()))),
                known(moment.contribution(wire.to())));
    }

    private Object known(Optional<Tensor> tensor) {
        if (tensor.isEmpty()) {
            return Message.of("accessible.unknown");
        }
        return tensor.get().count() > MOST_SAID ? tensor.get().shape() : format.format(tensor.get());
    }
}
