package org.gradwire.ui.chart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javax.imageio.ImageIO;
import org.gradwire.chart.Chart;
import org.gradwire.chart.Drawing;
import org.gradwire.chart.Paper;
import org.gradwire.scene.ColorRole;
import org.gradwire.ui.canvas.Painter;
import org.gradwire.ui.control.Colors;
import org.gradwire.ui.state.Preferences;
import org.gradwire.ui.state.Viewport;

/// A chart as a picture for a document or a slide: twice as fine as on the screen, on a ground of its own.
public final class ChartImage {
    private static final double FINE = 2;

    private ChartImage() {}

    /// On the JavaFX thread.
    ///
    /// @param width in pixels of the screen, as is the height
    /// @return the bytes of a PNG file
    public static byte[] png(Chart chart, Preferences preferences, double width, double height) {
        double scale = preferences.scale();
        Drawing drawing = chart.draw(new Paper(width / scale, height / scale, preferences.language(), preferences.format()));
        double wide = width * FINE;
        double high = Math.max(height, drawing.height() * scale) * FINE;
        Canvas canvas = new Canvas(wide, high);
        GraphicsContext g = canvas.getGraphicsContext2D();
        new Painter().paintOver(g, drawing.marks(), new Viewport(scale * FINE, 0, 0, false), preferences.theme(), wide, high);
        SnapshotParameters ground = new SnapshotParameters();
        ground.setFill(Colors.of(preferences.theme(), ColorRole.PANEL));
        return bytes(SwingFXUtils.fromFXImage(canvas.snapshot(ground, null), null));
    }

    private static byte[] bytes(BufferedImage image) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            if (!ImageIO.write(image, "png", out)) {
                throw new IllegalStateException("Java writes no PNG of a picture of type " + image.getType());
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
