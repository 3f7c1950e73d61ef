package org.gradwire.ui.canvas;

import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.animation.Interpolator;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.PortRef;
import org.gradwire.edit.Point;
import org.gradwire.pass.Moment;
import org.gradwire.pass.Step;
import org.gradwire.scene.ColorRole;
import org.gradwire.scene.Mark;
import org.gradwire.scene.Path;
import org.gradwire.scene.Rect;
import org.gradwire.scene.Sizes;
import org.gradwire.scene.Slot;
import org.gradwire.tensor.Tensor;
import org.gradwire.ui.State;
import org.gradwire.ui.player.Speed;
import org.gradwire.ui.theme.Fonts;

/// The number that travels along the wire of the current step, green forward and red backward.
///
/// A small node of its own: moving it repaints a few pixels and not the canvas.
final class PulseView extends Group {
    private static final double RADIUS = 6;
    private static final double RING = 8.5;

    private final Circle ring = new Circle(RING);
    private final Circle dot = new Circle(RADIUS);
    private final Text number = new Text();
    private final Runnable arrived;
    private Optional<Travel> travel = Optional.empty();
    private State shown;
    private long started;

    /// A number under way.
    ///
    /// @param resting the label beside the wire's beginning, if it is there, which the number must not cover
    private record Travel(Path path, Optional<Rect> resting, boolean forward, String number) {}

    private final AnimationTimer clock = new AnimationTimer() {
        @Override
        public void handle(long now) {
            advance(now);
        }
    };

    /// @param arrived told when a number has come to rest
    PulseView(State first, Runnable arrived) {
        shown = first;
        this.arrived = arrived;
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        setId("pulse");
        ring.setOpacity(0.45);
        number.setTextOrigin(VPos.CENTER);
        getChildren().addAll(ring, dot, number);
    }

    /// Starts when a person or the player makes one step forward; anything else ends it.
    void render(State before, State after, boolean first) {
        shown = after;
        boolean stepped = after.playhead().position() == before.playhead().position() + 1 && after.trace() == before.trace();
        if (stepped) {
            start(after);
        } else if (first || after.playhead().position() != before.playhead().position() || after.trace() != before.trace()) {
            stop();
        }
    }

    private void start(State state) {
        stop();
        if (Speed.isInstant(state.preferences().speed())) {
            return;
        }
        travel = state.moment().step().flatMap(step -> switch (step) {
            case Step.ForwardWire(PortRef wire, var from, Tensor value) -> Optional.of(travel(state, wire, from, true, value));
            case Step.BackwardWire wire -> Optional.of(travel(state, wire.wire(), wire.from(), false, wire.downstream()));
            case Step.Accumulate sum -> Optional.of(travel(state, sum.wire(), sum.node(), false, sum.contribution()));
            case Step.ForwardGate gate -> Optional.empty();
            case Step.Seed seed -> Optional.empty();
        });
        travel.ifPresent(going -> {
            ColorRole role = going.forward() ? ColorRole.VALUE : ColorRole.GRADIENT;
            dot.setFill(state.preferences().theme().color(role));
            ring.setFill(state.preferences().theme().color(role));
            number.setFill(state.preferences().theme().color(role));
            number.setText(going.number());
            started = 0;
            clock.start();
        });
    }

    private static Travel travel(State state, PortRef wire, NodeId from, boolean forward, Tensor tensor) {
        String text = tensor.isScalar() ? state.preferences().format().format(tensor.number()) : tensor.shape().toString();
        Slot slot = state.geometry().slot(from);
        Moment before = state.trace().at(state.playhead().position() - 1);
        Optional<Rect> resting = forward
                ? before.value(from).map(value -> slot.value())
                : before.gradient(from).map(gradient -> slot.gradient());
        return new Travel(state.geometry().path(wire), resting, forward, forward ? text : "∂ " + text);
    }

    private void advance(long now) {
        if (travel.isEmpty()) {
            stop();
            return;
        }
        started = started == 0 ? now : started;
        double share = (now - started) / (Speed.travel(shown.preferences().speed()) * 1e6);
        if (share >= 1) {
            stop();
            arrived.run();
            return;
        }
        Travel going = travel.get();
        double eased = Interpolator.EASE_BOTH.interpolate(0.0, 1.0, share);
        Point world = going.path().at(going.forward() ? eased : 1 - eased);
        Point at = shown.viewport().toScreen(world);
        double zoom = shown.viewport().zoom();
        dot.setRadius(RADIUS * zoom);
        ring.setRadius(RING * zoom);
        number.setFont(Fonts.of(going.forward() ? Mark.Face.VALUE : Mark.Face.GRADIENT, Sizes.NUMBER * zoom, false));
        // A value rides above the wire and a gradient below it, as they rest.
        double away = RING + Sizes.LABEL_HEIGHT / 2;
        double width = number.getLayoutBounds().getWidth();
        number.setX(-width / 2);
        number.setY((going.forward() ? -away : away) * zoom);
        Rect place = Rect.centred(world.plus(0, going.forward() ? -away : away), width / zoom, Sizes.LABEL_HEIGHT);
        number.setVisible(going.resting().filter(place::overlaps).isEmpty());
        setTranslateX(at.x());
        setTranslateY(at.y());
        setVisible(true);
    }

    boolean isUnderWay() {
        return travel.isPresent();
    }

    private void stop() {
        clock.stop();
        travel = Optional.empty();
        setVisible(false);
    }
}
