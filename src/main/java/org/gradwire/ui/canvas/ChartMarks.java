package org.gradwire.ui.canvas;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.gradwire.edit.Point;
import org.gradwire.scene.ColorRole;
import org.gradwire.scene.Mark;
import org.gradwire.scene.Mosaic;
import org.gradwire.ui.control.Colors;
import org.gradwire.ui.state.Theme;
import org.gradwire.ui.state.Viewport;

/// Paints the marks that charts are made of.
final class ChartMarks {
    private static final double EDGE = 1.1;
    private static final double HOLLOW = 1.7;
    private static final int NOT_MIXED = 0;

    private ChartMarks() {}

    static void line(GraphicsContext g, Mark.Line line, Viewport view, Theme theme) {
        double width = Math.max(0.8, line.width() * view.zoom());
        g.setStroke(Colors.of(theme, line.color()).deriveColor(0, 1, 1, line.strength()));
        g.setLineWidth(width);
        g.setLineJoin(StrokeLineJoin.ROUND);
        switch (line.stroke()) {
            case SOLID -> g.setLineDashes();
            case DASHED -> g.setLineDashes(5 * view.zoom(), 3.5 * view.zoom());
            case DOTTED -> {
                g.setLineDashes(0.1, 2.5 * width);
                g.setLineCap(StrokeLineCap.ROUND);
            }
        }
        trace(g, line.pieces(), view);
        g.stroke();
        g.setLineDashes();
        g.setLineCap(StrokeLineCap.BUTT);
    }

    static void area(GraphicsContext g, Mark.Area area, Viewport view, Theme theme) {
        g.setFill(Colors.of(theme, area.color()).deriveColor(0, 1, 1, area.strength()));
        trace(g, area.outlines(), view);
        g.fill();
    }

    private static void trace(GraphicsContext g, List<List<Point>> pieces, Viewport view) {
        g.beginPath();
        for (List<Point> piece : pieces) {
            Point start = view.toScreen(piece.getFirst());
            g.moveTo(start.x(), start.y());
            for (int i = 1; i < piece.size(); i++) {
                Point to = view.toScreen(piece.get(i));
                g.lineTo(to.x(), to.y());
            }
        }
    }

    /// Filled ones have an edge in the ground's colour, so that a heap of them is seen as many.
    static void dot(GraphicsContext g, Mark.Dot dot, Viewport view, Theme theme) {
        Point at = view.toScreen(dot.at());
        double radius = dot.radius() * view.zoom();
        List<Point> outline = dot.sign().outline();
        double[] xs = new double[outline.size()];
        double[] ys = new double[outline.size()];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = at.x() + radius * outline.get(i).x();
            ys[i] = at.y() + radius * outline.get(i).y();
        }
        Color color = Colors.of(theme, dot.color());
        Color ground = Colors.of(theme, ColorRole.PANEL);
        g.setLineJoin(StrokeLineJoin.MITER);
        g.setFill(dot.filled() ? color : ground);
        g.fillPolygon(xs, ys, xs.length);
        g.setStroke(dot.filled() ? ground : color);
        g.setLineWidth((dot.filled() ? EDGE : HOLLOW) * view.zoom());
        g.strokePolygon(xs, ys, xs.length);
    }

    /// One pixel for each cell, enlarged without smoothing.
    static void cells(GraphicsContext g, Mark.Cells cells, Viewport view, Theme theme) {
        Mosaic mosaic = cells.mosaic();
        int[] mixed = new int[mosaic.palette().size() * Mosaic.STEPS];
        int[] pixels = new int[mosaic.columns() * mosaic.rows()];
        Color ground = Colors.of(theme, ColorRole.GATE_FILL);
        for (int i = 0; i < pixels.length; i++) {
            int code = mosaic.code(i % mosaic.columns(), i / mosaic.columns());
            if (mixed[code] == NOT_MIXED) {
                Color color = Colors.of(theme, mosaic.palette().get(code / Mosaic.STEPS));
                mixed[code] = argb(ground.interpolate(color, (double) (code % Mosaic.STEPS) / (Mosaic.STEPS - 1)));
            }
            pixels[i] = mixed[code];
        }
        WritableImage image = new WritableImage(mosaic.columns(), mosaic.rows());
        image.getPixelWriter().setPixels(
                0, 0, mosaic.columns(), mosaic.rows(), PixelFormat.getIntArgbInstance(), pixels, 0, mosaic.columns());
        Point corner = view.toScreen(new Point(cells.rect().x(), cells.rect().y()));
        g.setImageSmoothing(false);
        g.drawImage(image, corner.x(), corner.y(), cells.rect().width() * view.zoom(), cells.rect().height() * view.zoom());
        g.setImageSmoothing(true);
    }

    private static int argb(Color color) {
        return 0xFF000000
                | (int) Math.round(color.getRed() * 255) << 16
                | (int) Math.round(color.getGreen() * 255) << 8
                | (int) Math.round(color.getBlue() * 255);
    }
}
