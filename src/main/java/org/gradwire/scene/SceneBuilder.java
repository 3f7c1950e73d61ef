package org.gradwire.scene;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.circuit.Wire;
import org.gradwire.edit.Selection;
import org.gradwire.edit.tool.Target;
import org.gradwire.lesson.Question;
import org.gradwire.lesson.Tally;
import org.gradwire.pass.Moment;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Message;
import org.gradwire.text.NumberFormat;

/// Draws a circuit at a moment of its pass.
public final class SceneBuilder {
    /// A larger tensor is said by its shape.
    private static final int MOST_SAID = 16;
    /// A gate this far out of view is not drawn, even if its name is so long that it would reach into it.
    private static final double FAR = 2_000;

    private final Geometry geometry;
    private final Moment moment;
    private final Circuit circuit;
    private final NumberFormat format;
    private final Selection selection;
    private final Spotlight spotlight;
    private final Field field;

    private SceneBuilder(
            Geometry geometry, Moment moment, Spotlight spotlight, Selection selection, Field field) {
        this.geometry = geometry;
        this.moment = moment;
        format = geometry.lettering().format();
        this.selection = selection;
        circuit = moment.trace().circuit();
        this.spotlight = spotlight;
        this.field = field;
    }

    public static Scene build(Geometry geometry, Moment moment, Selection selection) {
        return build(geometry, moment, Optional.empty(), selection, Field.WHOLE);
    }

    /// With nothing lit: a picture of the whole.
    public static Scene still(Geometry geometry, Moment moment) {
        return new SceneBuilder(geometry, moment, Spotlight.OFF, Selection.NONE, Field.WHOLE).build();
    }

    /// With everything computed and no step lit.
    public static Scene live(Geometry geometry, Moment moment, Selection selection, Field field) {
        return new SceneBuilder(geometry, moment, Spotlight.OFF, selection, field).build();
    }

    /// @param asked what is explained instead of the last step, and so is lit
    public static Scene build(
            Geometry geometry, Moment moment, Optional<Question> asked, Selection selection, Field field) {
        Spotlight spotlight = asked.map(question -> Spotlight.on(question, moment)).orElseGet(() -> Spotlight.on(moment));
        return new SceneBuilder(geometry, moment, spotlight, selection, field).build();
    }

    /// The same while the number of the last step is still under way: lit, but not arrived.
    public static Scene arriving(Geometry geometry, Moment moment, Selection selection) {
        return arriving(geometry, moment, selection, Field.WHOLE);
    }

    public static Scene arriving(Geometry geometry, Moment moment, Selection selection, Field field) {
        Moment before = moment.trace().at(moment.position() - 1);
        return new SceneBuilder(geometry, before, Spotlight.on(moment), selection, field).build();
    }

    private Scene build() {
        List<Wire> wires = shownWires();
        List<Node> nodes = geometry.shapes().values().stream().filter(this::isShown).map(NodeShape::node).toList();
        List<Item> items = new ArrayList<>();
        NodeMarks marks = new NodeMarks(geometry, moment, selection, spotlight, field.readable());
        wires.forEach(wire -> spotlight.wire(wire.to()).ifPresent(color -> items.add(halo(wire, color))));
        for (Node node : nodes) {
            List<Mark> rings = marks.rings(node);
            if (!rings.isEmpty()) {
                items.add(new Item(new Target.OnNode(node.id()), geometry.shape(node.id()).rect(), rings, Optional.empty()));
            }
        }
        for (Wire wire : wires) {
            items.add(wire(wire));
        }
        geometry.waysOut().forEach((node, path) -> {
            if (field.shows(path.bounds().grow(nameAtArrow(node)))) {
                items.add(wayOut(circuit.node(node), path));
            }
        });
        Badges badges = Badges.of(moment);
        for (Node node : nodes) {
            items.add(new Item(
                    new Target.OnNode(node.id()), geometry.shape(node.id()).rect(), marks.of(node),
                    field.readable() ? Optional.of(accessible(node, badges)) : Optional.empty()));
            badges.item(geometry.shape(node.id())).ifPresent(items::add);
        }
        geometry.slots().forEach((node, slot) -> {
            if (field.shows(slot.whole())) {
                numbers(items, node, slot);
            }
        });
        geometry.wireSlots().forEach((wire, rect) -> {
            if (field.shows(rect)) {
                moment.contribution(wire)
                        .flatMap(tensor -> number(new Target.OnWireNumber(wire), tensor, true, rect, spotlight.litContribution(wire)))
                        .ifPresent(items::add);
            }
        });
        geometry.tally().ifPresent(tally -> gathered(items, tally));
        return new Scene(items, geometry, field);
    }

    private void gathered(List<Item> items, Tally tally) {
        geometry.accounts().forEach((node, place) -> tally.of(node).filter(_ -> field.shows(place)).ifPresent(account -> {
            String name = geometry.boxes().names().of(node).onScreen();
            List<Mark> marks = Accounts.marks(tally, node, account, name, place, geometry.lettering());
            items.add(new Item(new Target.OnNode(node), place, marks, Optional.empty()));
        }));
    }

    /// Geometry and circuit list them in the same order; looking each one up would take longer than all the rest.
    private List<Wire> shownWires() {
        List<Wire> shown = new ArrayList<>();
        Iterator<Way> ways = geometry.ways().values().iterator();
        for (Wire wire : circuit.wires()) {
            if (field.shows(ways.next().path().bounds())) {
                shown.add(wire);
            }
        }
        return shown;
    }

    /// Most are far away, and so is their name.
    private boolean isShown(NodeShape shape) {
        return field.shows(shape.rect().grow(FAR)) && field.shows(shape.occupied());
    }

    /// How far the output's name reaches beyond its way out.
    private double nameAtArrow(NodeId node) {
        NodeShape shape = geometry.shape(node);
        return circuit.output().equals(Optional.of(node)) ? 2 * Sizes.ARROW + TextWidth.of(shape.label(), geometry.lettering().name()) : 0;
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
        return new Item(
                new Target.OnWire(to), path.bounds(), marks, field.readable() ? Optional.of(accessible(wire)) : Optional.empty());
    }

    /// A node that feeds no other: its way out is level, and the output's ends in an arrow and its name.
    private Item wayOut(Node node, Path path) {
        boolean output = circuit.output().equals(Optional.of(node.id()));
        boolean known = moment.value(node.id()).isPresent();
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Curve(path, known ? ColorRole.WIRE : ColorRole.WIRE_PALE, Sizes.LINE, output));
        if (output) {
            marks.add(new Mark.Label(geometry.shape(node.id()).label(), path.end().plus(9, 0), Mark.Face.NAME,
                    geometry.lettering().name(), ColorRole.INK, true));
        }
        return new Item(new Target.OnNode(node.id()), path.bounds(), marks, Optional.empty());
    }

    private void numbers(List<Item> items, NodeId node, Slot slot) {
        moment.value(node)
                .flatMap(tensor -> number(new Target.OnNumber(node, false), tensor, false, slot.value(), spotlight.litValue(node)))
                .ifPresent(items::add);
        // A gradient beside a value that is not computed would look computed.
        moment.gradient(node)
                .filter(tensor -> moment.value(node).isPresent())
                .flatMap(tensor -> number(new Target.OnNumber(node, true), tensor, true, slot.gradient(), spotlight.litGradient(node)))
                .ifPresent(items::add);
    }

    /// From afar a number is nothing to see, but a heat map is, and so is a number in the spotlight.
    private Optional<Item> number(Target target, Tensor tensor, boolean gradient, Rect rect, boolean lit) {
        return field.readable() || lit || !tensor.isScalar()
                ? Optional.of(new Item(target, rect, Tag.of(tensor, gradient, geometry.lettering()).marks(rect, lit), Optional.empty()))
                : Optional.empty();
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
