package org.gradwire.scene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.edit.Point;
import org.gradwire.edit.tool.Target;
import org.gradwire.gate.Kink;
import org.gradwire.pass.Moment;
import org.gradwire.pass.Trace;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Message;
import org.gradwire.text.NumberFormat;

/// The small marks at the upper right of a node: a kink, a number that is none, or something missing.
public final class Badges {
    private static final double RADIUS = 9;

    private final Map<NodeId, Badge> badges = new HashMap<>();

    /// @param sign one character
    private record Badge(String sign, Message words) {}

    private Badges() {}

    public static Badges of(Moment moment) {
        Badges all = new Badges();
        Trace trace = moment.trace();
        trace.plan().problems().forEach(problem -> all.badges.put(problem.node(), new Badge("?", problem.what())));
        for (NodeId node : trace.onKink()) {
            if (moment.value(node).isPresent()) {
                Kink kink = trace.circuit().node(node).gate().kink().orElseThrow();
                all.badges.put(node, new Badge("∧", Message.of("badge.kink", kink.convention())));
            }
        }
        for (NodeId node : trace.births()) {
            moment.value(node).ifPresent(value -> all.badges.put(node, new Badge("!", birth(trace, node, value))));
        }
        return all;
    }

    /// What the badge of a node says, if it has one.
    public Optional<Message> words(NodeId node) {
        return Optional.ofNullable(badges.get(node)).map(Badge::words);
    }

    Optional<Item> item(NodeShape shape) {
        Badge badge = badges.get(shape.node().id());
        if (badge == null) {
            return Optional.empty();
        }
        Point centre = new Point(shape.rect().right() - 4, shape.rect().y() + 4);
        Rect rect = Rect.centred(centre, 2 * RADIUS, 2 * RADIUS);
        return Optional.of(new Item(
                new Target.OnNode(shape.node().id()),
                rect,
                List.of(
                        new Mark.Box(rect, RADIUS, ColorRole.HIGHLIGHT, ColorRole.GATE_OUTLINE, 1.2, false),
                        new Mark.Label(badge.sign(), centre, Mark.Face.SYMBOL, 13, ColorRole.INK, false)),
                Optional.empty()));
    }

    private static Message birth(Trace trace, NodeId id, Tensor value) {
        Node node = trace.circuit().node(id);
        if (node.gate().isSource()) {
            return Message.of("badge.source", Circuit.label(node));
        }
        String inputs = String.join(", ", node.inputs().stream()
                .map(from -> from.flatMap(trace::value).map(NumberFormat.STANDARD::format).orElse("?"))
                .toList());
        return Message.of(value.hasNaN() ? "badge.nan" : "badge.infinite", node.gate().name(), inputs);
    }
}
