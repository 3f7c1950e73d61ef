package org.gradwire.ui.canvas;

import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.gradwire.edit.Document;
import org.gradwire.pass.Trace;
import org.gradwire.scene.Geometry;
import org.gradwire.scene.Lettering;
import org.gradwire.scene.Scene;
import org.gradwire.scene.SceneBuilder;
import org.gradwire.ui.state.Extent;
import org.gradwire.ui.state.Theme;
import org.gradwire.ui.state.Viewport;

/// A small picture of a circuit with everything computed, drawn like the large one.
public final class Thumbnail extends Region {
    private final Canvas canvas = new Canvas();
    private final Painter painter = new Painter();
    private Optional<Scene> scene = Optional.empty();
    private Theme theme = Theme.LIGHT;

    public Thumbnail() {
        getStyleClass().add("thumbnail");
        canvas.setManaged(false);
        getChildren().add(canvas);
        setMouseTransparent(true);
    }

    /// What there is to paint; slow, and needs no toolkit.
    public static Scene draw(Document document) {
        Trace trace = Trace.of(document.circuit());
        Geometry geometry = Geometry.of(document.circuit(), document.placement(), trace, Lettering.STANDARD);
        return SceneBuilder.still(geometry, trace.at(trace.stepCount()));
    }

    public void show(Scene next) {
        scene = Optional.of(next);
        requestLayout();
    }

    public void show(Theme next) {
        theme = next;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = getWidth() - left - snappedRightInset();
        double height = getHeight() - top - snappedBottomInset();
        if (width <= 0 || height <= 0) {
            return;
        }
        canvas.setWidth(width);
        canvas.setHeight(height);
        canvas.relocate(left, top);
        canvas.getGraphicsContext2D().clearRect(0, 0, width, height);
        scene.ifPresent(drawing -> painter.paint(
                canvas.getGraphicsContext2D(), drawing, Viewport.fitting(drawing.bounds(), new Extent(width, height)),
                theme, width, height));
    }
}
