package org.gradwire.ui.canvas;

import java.util.Optional;
import javafx.scene.control.Tooltip;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.Node;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.edit.tool.Target;
import org.gradwire.pass.Moment;
import org.gradwire.scene.Badges;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Message;
import org.gradwire.text.NumberFormat;
import org.gradwire.ui.state.State;

/// What the pointer is over, in full: all digits of a number, or what a badge means.
final class HoverTip {
    private static final double AWAY = 14;
    private static final int MOST_ENTRIES = 100;

    private final javafx.scene.Node owner;
    private final Tooltip tooltip = new Tooltip();
    private Target shown = new Target.Canvas();

    HoverTip(javafx.scene.Node owner) {
        this.owner = owner;
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        tooltip.setId("hover-tip");
    }

    void over(Target target, State state, double screenX, double screenY) {
        if (target.equals(shown)) {
            return;
        }
        hide();
        shown = target;
        words(target, state).ifPresent(text -> {
            tooltip.setText(text);
            tooltip.show(owner, screenX + AWAY, screenY + AWAY);
        });
    }

    void hide() {
        shown = new Target.Canvas();
        tooltip.hide();
    }

    private static Optional<String> words(Target target, State state) {
        Moment moment = state.moment();
        return switch (target) {
            case Target.Canvas canvas -> Optional.empty();
            case Target.OnWire wire -> Optional.empty();
            case Target.OnPort(PortRef port) -> input(port, state);
            case Target.OnOutput output -> Optional.empty();
            case Target.OnNode(NodeId node) -> badge(node, moment, state);
            case Target.OnNumber(NodeId node, boolean gradient) when gradient && !state.trace().plan().reaches(node) ->
                moment.gradient(node).map(zero -> Message.of("tip.unreachable").in(state.preferences().language()));
            case Target.OnNumber(NodeId node, boolean gradient) -> digits(
                    gradient ? moment.gradient(node) : moment.value(node), gradient);
            case Target.OnWireNumber(var wire) -> digits(moment.contribution(wire), true);
        };
    }

    /// Which input it is, and how it gets a number.
    private static Optional<String> input(PortRef port, State state) {
        Node node = state.document().circuit().node(port.node());
        String name = node.gate().port(port.port());
        Message words = state.document().circuit().feeder(port).isPresent()
                ? Message.of("tip.port.wired", name, Circuit.label(node))
                : Message.of("tip.port.free", name, Circuit.label(node));
        return Optional.of(words.in(state.preferences().language()));
    }

    private static Optional<String> badge(NodeId node, Moment moment, State state) {
        return state.problem(node).or(() -> Badges.of(moment).words(node)).map(words -> words.in(state.preferences().language()));
    }

    private static Optional<String> digits(Optional<Tensor> tensor, boolean gradient) {
        return tensor.map(number -> (gradient ? "∂ " : "")
                + (number.count() > MOST_ENTRIES ? "" : NumberFormat.allDigits(number))
                + (number.isScalar() ? "" : "   " + number.shape()));
    }
}
