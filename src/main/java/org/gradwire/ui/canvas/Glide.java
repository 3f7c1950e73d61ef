package org.gradwire.ui.canvas;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.animation.AnimationTimer;
import javafx.animation.Interpolator;
import org.gradwire.circuit.NodeId;
import org.gradwire.edit.Placement;
import org.gradwire.edit.Point;
import org.gradwire.edit.tool.Idle;
import org.gradwire.ui.state.Looking;
import org.gradwire.ui.state.Renderer;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.State;

/// When many nodes find other places at once, by a layout or by taking it back, they are seen to go there.
public final class Glide implements Renderer {
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

    public Glide(Session session) {
        this.session = session;
        session.show(this);
    }

    @Override
    public void render(State before, State after, boolean first) {
        Placement now = after.document().placement();
        if (first || before.document().placement() == now) {
            return;
        }
        clock.stop();
        boolean byHand = !(before.tool() instanceof Idle && after.tool() instanceof Idle);
        boolean known = before.document().circuit() == after.document().circuit() && before.filing().origin() == after.filing().origin();
        boolean few = now.points().size() <= MOST;
        if (!byHand && known && few && !after.preferences().reducedMotion() && moved(before.document().placement(), now) > 1) {
            from = before.document().placement();
            to = now;
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
