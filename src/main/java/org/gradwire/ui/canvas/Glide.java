package org.gradwire.ui.canvas;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.animation.AnimationTimer;
import javafx.animation.Interpolator;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.edit.Placement;
import org.gradwire.edit.Point;
import org.gradwire.edit.tool.Idle;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Origin;
import org.gradwire.ui.state.Pane;
import org.gradwire.ui.state.Same;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.State;

/// When many nodes find other places at once, by a layout or by taking it back, they are seen to go there.
final class Glide {
    private static final double NANOS = 220e6;
    /// Larger circuits would not move smoothly.
    private static final int MOST = 200;

    private final Session session;
    private Placement from = Placement.EMPTY;
    private Placement to = Placement.EMPTY;
    private long start;

    private final AnimationTimer clock = new AnimationTimer() {
        @Override
        public void handle(long now) {
            advance(now);
        }
    };

    private record Seen(Same<Placement> placement, Same<Circuit> circuit, Same<Origin> origin, boolean idle, boolean still) {
        static Seen of(State state) {
            return new Seen(
                    new Same<>(state.document().placement()), new Same<>(state.document().circuit()), new Same<>(state.origin()),
                    state.tool() instanceof Idle, state.preferences().reducedMotion());
        }
    }

    public Glide(Session session) {
        this.session = session;
        session.show(Pane.comparing(Seen::of, this::show));
    }

    private void show(Seen before, Seen now) {
        if (now.placement().equals(before.placement())) {
            return;
        }
        clock.stop();
        Placement was = before.placement().it();
        Placement next = now.placement().it();
        boolean byHand = !(before.idle() && now.idle());
        boolean known = before.circuit().equals(now.circuit()) && before.origin().equals(now.origin());
        boolean few = next.points().size() <= MOST;
        if (!byHand && known && few && !now.still() && moved(was, next) > 1) {
            from = was;
            to = next;
            start = 0;
            session.become(Looking.glide(from));
            clock.start();
        }
    }

    private void advance(long now) {
        start = start == 0 ? now : start;
        double share = Math.min(1, (now - start) / NANOS);
        if (share >= 1 || session.state().document().placement() != to) {
            clock.stop();
            session.become(Looking.glide(session.state().document().placement()));
            return;
        }
        double eased = Interpolator.EASE_BOTH.interpolate(0.0, 1.0, share);
        Map<NodeId, Point> between = new LinkedHashMap<>();
        to.points().forEach((node, point) -> {
            Point was = from.of(node).orElse(point);
            between.put(node, was.plus(eased * (point.x() - was.x()), eased * (point.y() - was.y())));
        });
        session.become(Looking.glide(new Placement(between)));
    }

    private static long moved(Placement before, Placement after) {
        return after.points().entrySet().stream()
                .filter(entry -> before.of(entry.getKey()).filter(point -> !point.equals(entry.getValue())).isPresent())
                .count();
    }
}
