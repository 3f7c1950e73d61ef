package org.gradwire.ui.learn;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.gradwire.chart.Chart;
import org.gradwire.chart.LossChart;
import org.gradwire.chart.LossSeries;
import org.gradwire.chart.Scale;
import org.gradwire.chart.Series;
import org.gradwire.text.Message;
import org.gradwire.train.Losses;
import org.gradwire.train.Progress;
import org.gradwire.ui.chart.ChartView;
import org.gradwire.ui.control.KeepsKeys;
import org.gradwire.ui.control.Words;
import org.gradwire.ui.document.Exports;
import org.gradwire.ui.state.Preferences;
import org.gradwire.ui.state.Same;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.State;

/// The losses so far. A press or drag on the curve, or an arrow key, goes to the parameters of that epoch.
final class CurvePane extends StackPane implements KeepsKeys {
    private static final double SMOOTHING = 0.9;
    /// With Shift or Page keys, so many of the whole curve.
    private static final int STRIDES = 20;

    private final Session session;
    private final Trainer trainer;
    private final ChartView view = new ChartView(this::visit);
    private final ToggleButton logarithmic = new ToggleButton();
    private final ToggleButton smooth = new ToggleButton();
    private Optional<Chart> shown = Optional.empty();
    private long gesture;

    private record Plotted(Optional<Same<Progress>> progress, boolean running, Preferences preferences) {
        static Plotted of(State state) {
            return new Plotted(state.practice().progress().map(Same::new), state.practice().running(), state.preferences());
        }
    }

    CurvePane(Session session, Trainer trainer, Words words, Exports exports) {
        this.session = session;
        this.trainer = trainer;
        getStyleClass().add("curve");
        setMinSize(0, 0);
        setFocusTraversable(true);
        toggle(logarithmic, "train-log", Message.of("train.log"), words);
        toggle(smooth, "train-smooth", Message.of("train.smooth"), words);
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            gesture++;
            requestFocus();
        });
        words.bind(this::setAccessibleText, Message.of("train.curve"));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        Frame frame = new Frame(view, words, exports, () -> "losses", () -> shown);
        frame.controls(logarithmic, smooth);
        getChildren().add(frame);
        session.show(Plotted::of, this::draw);
    }

    private void toggle(ToggleButton button, String id, Message label, Words words) {
        button.setId(id);
        button.getStyleClass().add("picture-toggle");
        words.bind(button::setText, label);
        button.setOnAction(event -> draw(Plotted.of(session.state())));
    }

    private void visit(int epoch) {
        if (!session.state().practice().running()) {
            trainer.visit(epoch, gesture);
        }
    }

    @Override
    public boolean keeps(KeyEvent event) {
        return !event.isShortcutDown() && !event.isAltDown() && switch (event.getCode()) {
            case KeyCode.LEFT, KeyCode.RIGHT, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN, KeyCode.HOME, KeyCode.END -> true;
            default -> false;
        };
    }

    private void pressed(KeyEvent event) {
        Optional<Progress> progress = session.state().practice().progress();
        if (!keeps(event)) {
            return;
        }
        event.consume();
        if (progress.isEmpty()) {
            return;
        }
        int last = progress.get().losses().length() - 1;
        int stride = event.isShiftDown() ? Math.max(1, last / STRIDES) : 1;
        int far = Math.max(1, last / STRIDES);
        int now = progress.get().epoch();
        int next = switch (event.getCode()) {
            case KeyCode.LEFT -> now - stride;
            case KeyCode.RIGHT -> now + stride;
            case KeyCode.PAGE_UP -> now - far;
            case KeyCode.PAGE_DOWN -> now + far;
            case KeyCode.HOME -> 0;
            default -> last;
        };
        visit(Math.clamp(next, 0, last));
    }

    private void draw(Plotted plotted) {
        Optional<Progress> progress = plotted.progress().map(Same::it);
        Losses losses = progress.map(Progress::losses).orElse(Losses.NONE);
        Series test = losses.isEmpty() || Double.isNaN(losses.test(0)) ? Series.NONE : Series.of(losses.test());
        OptionalInt visited = progress.filter(now -> now.here() && !plotted.running())
                .map(now -> OptionalInt.of(now.epoch())).orElse(OptionalInt.empty());
        Chart chart = new LossChart(
                new LossSeries(0, Series.of(losses.training()), test), logarithmic.isSelected() ? Scale.LOGARITHMIC : Scale.LINEAR,
                smooth.isSelected() ? SMOOTHING : 0, visited);
        shown = Optional.of(chart);
        view.show(chart, plotted.preferences());
    }
}
