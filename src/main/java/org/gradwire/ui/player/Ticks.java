package org.gradwire.ui.player;

import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.gradwire.pass.Plan;
import org.gradwire.scene.ColorRole;
import org.gradwire.ui.control.Colors;
import org.gradwire.ui.state.Same;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.State;
import org.gradwire.ui.state.Stepping;
import org.gradwire.ui.state.Theme;

/// One tick for each step, forward then backward; press or drag to go anywhere.
final class Ticks extends Region {
    private static final double HEIGHT = 13;
    private static final double CURRENT_GROWTH = 6;
    private static final double LEAST_TICK = 4;
    private static final double GAP = 2;

    private final Session session;
    private final Canvas canvas = new Canvas();
    private Seen seen;

    private record Seen(Same<Plan> plan, int position, boolean live, Theme theme) {
        static Seen of(State state) {
            return new Seen(
                    new Same<>(state.trace().plan()), state.playhead().position(), state.playback().live(), state.preferences().theme());
        }
    }

    Ticks(Session session) {
        this.session = session;
        setId("ticks");
        setMinHeight(HEIGHT + 2 * CURRENT_GROWTH + 4);
        setPrefHeight(HEIGHT + 2 * CURRENT_GROWTH + 4);
        setAccessibleRole(AccessibleRole.SLIDER);
        getChildren().add(canvas);
        canvas.setManaged(false);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::scrub);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::scrub);
        seen = Seen.of(session.state());
        session.show(Seen::of, this::show);
    }

    private void show(Seen next) {
        seen = next;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        paint();
    }

    private void scrub(MouseEvent event) {
        int steps = session.state().trace().stepCount();
        if (steps > 0) {
            session.become(Stepping.play(false));
            // The middle of a tick is its step; left of the first tick is the start.
            session.become(Stepping.jump((int) Math.ceil(event.getX() / getWidth() * steps)));
        }
        event.consume();
    }

    private void paint() {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        Plan plan = seen.plan().it();
        int steps = plan.stepCount();
        if (steps == 0) {
            return;
        }
        Theme theme = seen.theme();
        double width = getWidth() / steps;
        double gap = width > LEAST_TICK + GAP ? GAP : 0;
        double top = (getHeight() - HEIGHT) / 2;
        boolean live = seen.live();
        int position = seen.position();
        int forwardSteps = plan.forwardSteps();
        if (gap == 0) {
            // Ticks that touch are one band; a long pass has more of them than can be painted in time.
            int values = Math.min(position, forwardSteps);
            int gradients = Math.max(position, forwardSteps);
            band(g, Colors.of(theme, ColorRole.VALUE), 0, values * width, top);
            band(g, Colors.of(theme, ColorRole.VALUE_TINT), values * width, forwardSteps * width, top);
            band(g, Colors.of(theme, ColorRole.GRADIENT), forwardSteps * width, gradients * width, top);
            band(g, Colors.of(theme, ColorRole.GRADIENT_TINT), gradients * width, getWidth(), top);
        }
        for (int step = 1; gap > 0 && step <= steps; step++) {
            boolean forward = step <= plan.forwardSteps();
            ColorRole full = forward ? ColorRole.VALUE : ColorRole.GRADIENT;
            ColorRole pale = forward ? ColorRole.VALUE_TINT : ColorRole.GRADIENT_TINT;
            g.setFill(Colors.of(theme, step <= position ? full : pale));
            double x = (step - 1) * width;
            if (step == position && !live) {
                continue;
            }
            g.fillRoundRect(x + gap / 2, top, Math.max(0.5, width - gap), HEIGHT, gap * 2, gap * 2);
        }
        if (position > 0 && !live) {
            current(g, theme, (position - 1) * width, Math.max(LEAST_TICK, width), top, position <= plan.forwardSteps());
        }
    }

    private static void band(GraphicsContext g, Color color, double from, double to, double top) {
        g.setFill(color);
        g.fillRect(from, top, to - from, HEIGHT);
    }

    private void current(GraphicsContext g, Theme theme, double x, double width, double top, boolean forward) {
        Color ink = Colors.of(theme, ColorRole.INK);
        double y = top - CURRENT_GROWTH;
        double height = HEIGHT + 2 * CURRENT_GROWTH;
        double left = Math.clamp(x, 1, Math.max(1, getWidth() - width - 1));
        g.setFill(Colors.of(theme, forward ? ColorRole.VALUE : ColorRole.GRADIENT));
        g.fillRoundRect(left, y, width, height, 5, 5);
        g.setStroke(Colors.of(theme, ColorRole.PANEL));
        g.setLineWidth(2);
        g.strokeRoundRect(left + 1.5, y + 1.5, Math.max(1, width - 3), height - 3, 4, 4);
        g.setStroke(ink);
        g.setLineWidth(1.5);
        g.strokeRoundRect(left, y, width, height, 5, 5);
    }
}
