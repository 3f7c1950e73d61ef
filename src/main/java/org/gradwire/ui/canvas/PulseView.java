package org.gradwire.ui.canvas;

import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.animation.Interpolator;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import org.gradwire.circuit.PortRef;
import org.gradwire.edit.Point;
import org.gradwire.pass.Step;
import org.gradwire.scene.ColorRole;
import org.gradwire.scene.Mark;
import org.gradwire.scene.Path;
import org.gradwire.scene.Sizes;
import org.gradwire.tensor.Tensor;
import org.gradwire.ui.Pane;
import org.gradwire.ui.State;
import org.gradwire.ui.player.Speed;
import org.gradwire.ui.theme.Fonts;

/// The number that travels along the wire of the current step, green forward and red backward.
///
/// A small node of its own: moving it repaints a few pixels and not the canvas.
final class PulseView extends Group implements Pane {
    private static final double RADIUS = 6;
    private static final double RING = 11;

    private final Circle ring = new Circle(RING);
    private final Circle dot = new Circle(RADIUS);
    private final Text number = new Text();
    private Optional<Travel> travel = Optional.empty();
    private State shown;
    private long started;

    /// A wire under way, and in which direction.
    private record Travel(Path path, boolean forward, String number) {}

    private final AnimationTimer clock = new AnimationTimer() {
        @Override
        public void handle(long now) {
            advance(now);
        }
    };

    PulseView(State first) {
        shown = first;
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        setId("pulse");
        ring.setOpacity(0.45);
        number.setTextOrigin(VPos.CENTER);
        getChildren().addAll(ring, dot, number);
    }

    @Override
    public void render(State before, State after, boolean first) {
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
            case Step.ForwardWire(PortRef wire, var from, Tensor value) -> Optional.of(travel(state, wire, true, value));
            case Step.BackwardWire wire -> Optional.of(travel(state, wire.wire(), false, wire.downstream()));
            case Step.Accumulate sum -> Optional.of(travel(state, sum.wire(), false, sum.contribution()));
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

    private static Travel travel(State state, PortRef wire, boolean forward, Tensor tensor) {
        String text = tensor.isScalar() ? state.preferences().format().format(tensor.number()) : tensor.shape().toString();
        return new Travel(state.geometry().path(wire), forward, forward ? text : "∂ " + text);
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
            return;
        }
        Travel going = travel.get();
        double eased = Interpolator.EASE_BOTH.interpolate(0.0, 1.0, share);
        Point at = shown.viewport().toScreen(going.path().at(going.forward() ? eased : 1 - eased));
        double zoom = shown.viewport().zoom();
        dot.setRadius(RADIUS * zoom);
        ring.setRadius(RING * zoom);
        number.setFont(Fonts.of(going.forward() ? Mark.Face.VALUE : Mark.Face.GRADIENT, Sizes.NUMBER * zoom, false));
        number.setX(-number.getLayoutBounds().getWidth() / 2);
        number.setY(-RING * zoom - 8 * zoom);
        setTranslateX(at.x());
        setTranslateY(at.y());
        setVisible(true);
    }

    private void stop() {
        clock.stop();
        travel = Optional.empty();
        setVisible(false);
    }
}
