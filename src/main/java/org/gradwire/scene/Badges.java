package org.gradwire.scene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradwire.circuit.NodeId;
import org.gradwire.edit.Point;
import org.gradwire.edit.tool.Target;
import org.gradwire.lesson.Remark;
import org.gradwire.pass.Moment;
import org.gradwire.pass.Trace;
import org.gradwire.text.Message;

/// The small marks at the upper right of a node: a kink, a jump or a corner, a number that is none, or something missing.
public final class Badges {
    private static final double RADIUS = 9;

    private final Map<NodeId, Remark> badges = new HashMap<>();

    private Badges() {}

    public static Badges of(Moment moment) {
        Badges all = new Badges();
        Trace trace = moment.trace();
        trace.plan().problems().forEach(problem -> all.badges.put(problem.node(), new Remark("?", problem.what())));
        for (NodeId node : trace.onKink()) {
            if (moment.value(node).isPresent()) {
                Remark.onKink(trace.circuit().node(node)).ifPresent(remark -> all.badges.put(node, remark));
            }
        }
        for (NodeId node : trace.births()) {
            if (moment.value(node).isPresent()) {
                all.badges.put(node, Remark.birth(trace, node));
            }
        }
        return all;
    }

    /// What the badge of a node says, if it has one.
    public Optional<Message> words(NodeId node) {
        return Optional.ofNullable(badges.get(node)).map(Remark::words);
    }

    Optional<Item> item(NodeShape shape) {
        Remark badge = badges.get(shape.node().id());
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
}
