package org.gradwire.ui.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.gradwire.chart.Chart;
import org.gradwire.chart.Drawing;
import org.gradwire.chart.Paper;
import org.gradwire.chart.Reading;
import org.gradwire.edit.Point;
import org.gradwire.scene.Mark;
import org.gradwire.ui.canvas.Painter;
import org.gradwire.ui.state.Preferences;
import org.gradwire.ui.state.Viewport;

/// A chart that fills its place, and says what lies under the pointer.
public final class ChartView extends Region {
    private static final double LEAST_WIDTH = 200;
    private static final double LEAST_HEIGHT = 140;
    private static final double WIDTH = 320;
    private static final double HEIGHT = 220;
    private static final double AWAY = 14;

    private final Canvas canvas = new Canvas();
    /// What is lit under the pointer, so that moving it repaints nothing else.
    private final Canvas over = new Canvas();
    private final Label reading = new Label();
    private final Painter painter = new Painter();
    private final IntConsumer picked;
    private Optional<Chart> chart = Optional.empty();
    private Optional<Drawing> drawing = Optional.empty();
    private Preferences preferences = Preferences.STANDARD;
    private double needed;

    public ChartView() {
        this(index -> { });
    }

    /// @param picked is told what a press or a drag comes to: an epoch, an example, a row, a bin
    public ChartView(IntConsumer picked) {
        this.picked = picked;
        getStyleClass().add("chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        reading.getStyleClass().add("chart-reading");
        reading.setVisible(false);
        List.of(canvas, over, reading).forEach(child -> {
            child.setManaged(false);
            child.setMouseTransparent(true);
        });
        getChildren().addAll(canvas, over, reading);
        setMinSize(LEAST_WIDTH, LEAST_HEIGHT);
        setOnMouseMoved(this::hover);
        setOnMouseExited(event -> read(Optional.empty(), 0, 0));
        setOnMousePressed(this::pick);
        setOnMouseDragged(this::pick);
    }

    public void show(Chart next, Preferences now) {
        if (now != preferences || chart.filter(shown -> shown == next).isEmpty()) {
            chart = Optional.of(next);
            preferences = now;
            requestLayout();
        }
    }

    /// As a PNG file, or nothing if nothing is shown.
    public Optional<byte[]> png() {
        return chart.filter(shown -> getWidth() > 0 && getHeight() > 0)
                .map(shown -> ChartImage.png(shown, preferences, getWidth(), getHeight()));
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDTH * preferences.scale();
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(HEIGHT * preferences.scale(), needed);
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        if (chart.isEmpty() || width <= 0 || height <= 0) {
            return;
        }
        List.of(canvas, over).forEach(layer -> {
            layer.setWidth(width);
            layer.setHeight(height);
        });
        double scale = preferences.scale();
        Paper paper = new Paper(width / scale, height / scale, preferences.language(), preferences.format());
        Drawing next = chart.get().draw(paper);
        drawing = Optional.of(next);
        paint(canvas, next.marks());
        read(Optional.empty(), 0, 0);
        setAccessibleText(chart.get().about(paper).in(preferences.language()));
        grow(next.height() > paper.height() ? next.height() * scale : 0);
    }

    /// In a scroll pane a chart may be longer than what is seen of it.
    private void grow(double height) {
        if (Math.abs(height - needed) > 1 && (height > getHeight() || height == 0)) {
            needed = height;
            requestParentLayout();
        }
    }

    private void paint(Canvas layer, List<Mark> marks) {
        painter.paintOver(
                layer.getGraphicsContext2D(), marks, new Viewport(preferences.scale(), 0, 0, false), preferences.theme(),
                layer.getWidth(), layer.getHeight());
    }

    private Point world(MouseEvent event) {
        return new Point(event.getX() / preferences.scale(), event.getY() / preferences.scale());
    }

    private void hover(MouseEvent event) {
        read(drawing.flatMap(shown -> shown.at(world(event))), event.getX(), event.getY());
    }

    private void pick(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            Optional<Reading> found = drawing.flatMap(shown -> shown.near(world(event)));
            read(found, event.getX(), event.getY());
            found.map(Reading::index).filter(index -> index >= 0).ifPresent(picked::accept);
        }
    }

    private void read(Optional<Reading> found, double x, double y) {
        reading.setVisible(found.isPresent());
        paint(over, found.map(Reading::marks).orElse(List.of()));
        found.ifPresent(shown -> {
            reading.setText(shown.words());
            reading.setMaxWidth(getWidth());
            reading.autosize();
            double left = x + AWAY + reading.getWidth() <= getWidth() ? x + AWAY : x - AWAY - reading.getWidth();
            double top = y + AWAY + reading.getHeight() <= getHeight() ? y + AWAY : y - AWAY - reading.getHeight();
            reading.relocate(Math.max(0, left), Math.max(0, top));
        });
    }
}
