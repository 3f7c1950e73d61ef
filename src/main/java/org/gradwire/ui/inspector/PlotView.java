package org.gradwire.ui.inspector;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import org.gradwire.lesson.GatePlot;
import org.gradwire.lesson.GatePlot.Place;
import org.gradwire.scene.ColorRole;
import org.gradwire.text.Message;
import org.gradwire.text.NumberFormat;
import org.gradwire.ui.control.Colors;
import org.gradwire.ui.control.FormulaView;
import org.gradwire.ui.control.Typesetter;
import org.gradwire.ui.state.Preferences;

/// A gate of one input as a curve with its slope, where the circuit stands on both, and the tangent there.
final class PlotView extends VBox {
    private static final double HEIGHT = 150;
    private static final double MOST_WIDE = 460;
    private static final double LEGEND = 13;
    private static final double SWATCH = 20;

    private final Canvas canvas = new Canvas();
    private final FormulaView value;
    private final FormulaView slope;
    private final Line valueLine = new Line(0, 0, SWATCH, 0);
    private final Line slopeLine = new Line(0, 0, SWATCH, 0);

    PlotView(Typesetter typesetter) {
        setId("step-plot");
        getStyleClass().add("plot");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        value = new FormulaView(typesetter, LEGEND);
        slope = new FormulaView(typesetter, LEGEND);
        FlowPane legend = new FlowPane(entry(valueLine, value), entry(slopeLine, slope));
        legend.getStyleClass().add("plot-legend");
        getChildren().addAll(legend, canvas);
    }

    private static HBox entry(Line line, FormulaView name) {
        HBox entry = new HBox(line, name);
        entry.setAlignment(Pos.CENTER_LEFT);
        entry.getStyleClass().add("plot-entry");
        return entry;
    }

    void show(Optional<GatePlot> shown, Preferences preferences, double room) {
        if (shown.isEmpty() || room <= 0) {
            return;
        }
        GatePlot plot = shown.get();
        valueLine.setStroke(Colors.of(preferences.theme(), ColorRole.INK));
        valueLine.setStrokeWidth(PlotPainter.LINE * preferences.scale());
        slopeLine.setStroke(Colors.of(preferences.theme(), ColorRole.GRADIENT));
        slopeLine.setStrokeWidth(PlotPainter.LINE * preferences.scale());
        slopeLine.getStrokeDashArray().setAll(PlotPainter.dashes(preferences.scale()));
        double left = Math.max(0, room - 2 * SWATCH);
        value.show("f(" + plot.input() + ") = " + plot.value(), preferences, left);
        slope.show("\\textcolor{gradient}{f\\,'(" + plot.input() + ") = " + plot.slope() + "}", preferences, left);
        canvas.setWidth(Math.min(room, MOST_WIDE * preferences.scale()));
        canvas.setHeight(HEIGHT * preferences.scale());
        new PlotPainter(canvas, plot, preferences).paint();
        describe(plot, preferences);
    }

    /// In words, for those who do not see it.
    private void describe(GatePlot plot, Preferences preferences) {
        NumberFormat format = preferences.format();
        Place first = plot.places().getFirst();
        Message words = plot.places().size() == 1
                ? Message.of("plot.accessible", plot.gate(), format.format(first.x()), format.format(first.value()),
                        format.format(first.slope()))
                : Message.of("plot.accessible.many", plot.gate(), plot.places().size());
        setAccessibleText(words.in(preferences.language()));
    }
}
