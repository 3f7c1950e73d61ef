package org.gradwire.ui.player;

import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.pass.Trace;
import org.gradwire.scene.ColorRole;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.train.Stage;
import org.gradwire.ui.control.Colors;
import org.gradwire.ui.control.Visible;
import org.gradwire.ui.state.Same;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.State;
import org.gradwire.ui.state.Stepping;
import org.gradwire.ui.state.Sweeping;
import org.gradwire.ui.state.Theme;

/// The way over all examples: one cell for each, then the division, then each update. Press or drag to go anywhere.
final class Rail extends Region {
    private static final double HEIGHT = 22;
    private static final double GAP = 2;
    private static final double LETTERS = 11.5;
    /// In a narrower cell nothing can be read.
    private static final double READABLE = 20;

    private final Session session;
    private final Canvas canvas = new Canvas();
    private Seen seen;

    private record Seen(
            Same<Optional<Sweeping>> sweep, Same<Trace> trace, int position, Theme theme, double scale, Message words, Language language) {
        static Seen of(State state) {
            return new Seen(
                    new Same<>(state.showing().sweep()), new Same<>(state.trace()), state.playhead().position(),
                    state.preferences().theme(), state.sight().scale(), Positions.of(state), state.preferences().language());
        }
    }

    Rail(Session session) {
        this.session = session;
        setId("rail");
        setAccessibleRole(AccessibleRole.SLIDER);
        getChildren().add(canvas);
        canvas.setManaged(false);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::go);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::go);
        seen = Seen.of(session.state());
        session.show(Seen::of, this::show);
    }

    private void show(Seen next) {
        seen = next;
        Visible.set(this, next.sweep().it().isPresent());
        setAccessibleText(next.words().in(next.language()));
        setMinHeight(HEIGHT * next.scale());
        setPrefHeight(HEIGHT * next.scale());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        seen.sweep().it().ifPresent(sweep -> paint(g, sweep));
    }

    private RailCells cells(Sweeping sweep) {
        return new RailCells(sweep.sweep().count(), sweep.parameters(), getWidth());
    }

    /// In the first part of a cell the pass of its example is shown where it was shown of the one before; in the last it is added up.
    private void go(MouseEvent event) {
        Optional<Sweeping> sweep = session.state().showing().sweep();
        if (sweep.isPresent()) {
            RailCells.Hit hit = cells(sweep.get()).at(event.getX());
            boolean passing = sweep.get().isPassing();
            session.become(Stepping.play(false));
            session.become(Stepping.sweep(sweep.get().stageAt(hit.place(), hit.end()), passing ? session.state().playhead().position() : 0));
        }
        event.consume();
    }

    private void paint(GraphicsContext g, Sweeping sweep) {
        RailCells cells = cells(sweep);
        double letters = LETTERS * seen.scale();
        g.setFont(Font.font("Inter", FontWeight.SEMI_BOLD, letters));
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.CENTER);
        int now = sweep.place();
        int m = sweep.sweep().count();
        for (int place = 0; place < sweep.places(); place = cells.after(place)) {
            int last = cells.after(place) - 1;
            boolean current = now >= place && now <= last;
            cell(g, sweep, cells.from(place), cells.from(last + 1), place < m, last < now, current, label(sweep, current ? now : place, last));
        }
    }

    private void cell(GraphicsContext g, Sweeping sweep, double from, double to, boolean example, boolean done, boolean current, String label) {
        Theme theme = seen.theme();
        double gap = to - from > 3 * GAP ? GAP : 0;
        double width = Math.max(0.5, to - from - gap);
        double arc = Math.min(6, width / 2);
        boolean filled = done || current;
        g.setFill(Colors.of(theme, example ? (filled ? ColorRole.GRADIENT_TINT : ColorRole.CHIP) : (filled ? ColorRole.HIGHLIGHT : ColorRole.CHIP)));
        g.fillRoundRect(from + gap / 2, 2, width, getHeight() - 4, arc, arc);
        if (current) {
            double share = share(sweep);
            g.setFill(Colors.of(theme, example ? ColorRole.GRADIENT : ColorRole.ACCENT));
            g.fillRoundRect(from + gap / 2, getHeight() - 5, Math.max(2, width * share), 3, 3, 3);
            g.setStroke(Colors.of(theme, ColorRole.INK));
            g.setLineWidth(1.5);
            g.strokeRoundRect(from + gap / 2 + 0.75, 1.25, Math.max(1, width - 1.5), getHeight() - 2.5, arc, arc);
        }
        if (to - from >= READABLE) {
            g.setFill(Colors.of(theme, filled ? ColorRole.INK : ColorRole.MUTED));
            g.fillText(label, (from + to) / 2, getHeight() / 2, width - 2);
        }
    }

    /// How much of the current cell is over.
    private double share(Sweeping sweep) {
        int steps = Math.max(1, seen.trace().it().stepCount());
        return sweep.isPassing() ? RailCells.PASS * seen.position() / steps : 1;
    }

    private String label(Sweeping sweep, int place, int last) {
        int m = sweep.sweep().count();
        if (place < m) {
            return place == last || place == sweep.place() ? Integer.toString(place + 1) : (place + 1) + "–" + (last + 1);
        }
        return switch (sweep.stageAt(place, false)) {
            case Stage.Divided() -> "÷m";
            case Stage.Updated(int parameters) -> name(sweep.sweep().examples().parameters().get(parameters - 1)) + " :=";
            case Stage.Passing(int _), Stage.Accumulated(int _) -> "";
        };
    }

    private String name(NodeId parameter) {
        return Circuit.label(seen.trace().it().circuit().node(parameter));
    }
}
