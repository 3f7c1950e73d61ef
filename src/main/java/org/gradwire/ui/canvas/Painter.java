package org.gradwire.ui.canvas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import javafx.stage.Window;
import org.gradwire.edit.Point;
import org.gradwire.scene.ColorRole;
import org.gradwire.scene.Field;
import org.gradwire.scene.Grid;
import org.gradwire.scene.Item;
import org.gradwire.scene.Mark;
import org.gradwire.scene.Path;
import org.gradwire.scene.Rect;
import org.gradwire.scene.Scene;
import org.gradwire.scene.Sizes;
import org.gradwire.ui.control.Colors;
import org.gradwire.ui.control.Fonts;
import org.gradwire.ui.state.Theme;
import org.gradwire.ui.state.Viewport;

/// Paints a display list on a JavaFX canvas; only what is in view.
public final class Painter {
    private static final double LEAST_SYMBOL = 3;
    private static final double DOT = 1.6;
    private static final double WRITTEN_STRENGTH = 0.22;
    private static final double PLAIN_STRENGTH = 0.95;
    private static final double SHINING = 0.08;

    private final Thicket thicket = new Thicket();
    private final Map<FontKey, Font> fonts = new HashMap<>();

    private record FontKey(Mark.Face face, double size, boolean korean) {}

    void paint(GraphicsContext g, Scene scene, Viewport view, Theme theme, double width, double height) {
        g.setFill(Colors.of(theme, ColorRole.CANVAS));
        g.fillRect(0, 0, width, height);
        dots(g, view, theme, width, height);
        Point from = view.toWorld(0, 0);
        Point to = view.toWorld(width, height);
        Rect visible = Rect.around(from, to).grow(Sizes.HALO);
        List<Mark> marks = new ArrayList<>();
        for (Item item : scene.items()) {
            if (item.bounds().grow(Sizes.GATE_RADIUS).overlaps(visible)) {
                marks.addAll(item.marks());
            }
        }
        List<Mark.Curve> curves = new ArrayList<>();
        marks.forEach(mark -> {
            if (mark instanceof Mark.Curve curve) {
                curves.add(curve);
            }
        });
        boolean many = curves.size() >= Thicket.FROM;
        boolean painted = false;
        for (Mark mark : marks) {
            if (!many || !(mark instanceof Mark.Curve)) {
                paint(g, mark, view, theme);
            } else if (!painted) {
                g.drawImage(thicket.paint(curves, view, theme, width, height, scale(g)), 0, 0, width, height);
                painted = true;
            }
        }
    }

    /// How many dots of the screen there are for one of the canvas.
    private static double scale(GraphicsContext g) {
        return Optional.ofNullable(g.getCanvas().getScene())
                .map(javafx.scene.Scene::getWindow)
                .map(Window::getRenderScaleX)
                .orElse(1.0);
    }

    /// Marks over what has been painted, on a canvas of their own.
    public void paintOver(GraphicsContext g, List<Mark> marks, Viewport view, Theme theme, double width, double height) {
        g.clearRect(0, 0, width, height);
        marks.forEach(mark -> paint(g, mark, view, theme));
    }

    private static void dots(GraphicsContext g, Viewport view, Theme theme, double width, double height) {
        double step = Grid.step(view.zoom()) * view.zoom();
        g.setFill(Colors.of(theme, ColorRole.GRID));
        for (double x = positive(view.x(), step); x < width; x += step) {
            for (double y = positive(view.y(), step); y < height; y += step) {
                g.fillRect(x, y, DOT, DOT);
            }
        }
    }

    private static double positive(double offset, double step) {
        return offset - Math.floor(offset / step) * step;
    }

    private void paint(GraphicsContext g, Mark mark, Viewport view, Theme theme) {
        switch (mark) {
            case Mark.Box box -> box(g, box, view, theme);
            case Mark.Frame frame -> frame(g, frame, view, theme);
            case Mark.Curve curve -> curve(g, curve, view, theme);
            case Mark.Halo halo -> {
                g.setLineCap(StrokeLineCap.ROUND);
                stroke(g, halo.path(), halo.color(), halo.width(), view, theme);
                g.setLineCap(StrokeLineCap.BUTT);
            }
            case Mark.Label label -> label(g, label, view, theme);
            case Mark.Heat heat -> heat(g, heat, view, theme);
            case Mark.Line line -> ChartMarks.line(g, line, view, theme);
            case Mark.Area area -> ChartMarks.area(g, area, view, theme);
            case Mark.Dot dot -> ChartMarks.dot(g, dot, view, theme);
            case Mark.Cells cells -> ChartMarks.cells(g, cells, view, theme);
        }
    }

    private static void box(GraphicsContext g, Mark.Box box, Viewport view, Theme theme) {
        Rect r = box.rect();
        Point corner = view.toScreen(new Point(r.x(), r.y()));
        double w = r.width() * view.zoom();
        double h = r.height() * view.zoom();
        double arc = 2 * box.radius() * view.zoom();
        g.setFill(Colors.of(theme, box.fill()));
        g.fillRoundRect(corner.x(), corner.y(), w, h, arc, arc);
        if (box.width() > 0) {
            g.setStroke(Colors.of(theme, box.outline()));
            g.setLineWidth(Math.max(0.8, box.width() * view.zoom()));
            if (box.dashed()) {
                g.setLineDashes(5 * view.zoom(), 4 * view.zoom());
            }
            g.strokeRoundRect(corner.x(), corner.y(), w, h, arc, arc);
            if (box.dashed()) {
                g.setLineDashes();
            }
        }
    }

    private static void frame(GraphicsContext g, Mark.Frame frame, Viewport view, Theme theme) {
        Point corner = view.toScreen(new Point(frame.rect().x(), frame.rect().y()));
        double w = frame.rect().width() * view.zoom();
        double h = frame.rect().height() * view.zoom();
        Color color = Colors.of(theme, frame.color());
        g.setFill(color.deriveColor(0, 1, 1, SHINING));
        g.fillRoundRect(corner.x(), corner.y(), w, h, 2 * frame.radius(), 2 * frame.radius());
        g.setStroke(color);
        g.setLineWidth(frame.width());
        if (frame.dashed()) {
            g.setLineDashes(5, 4);
        }
        g.strokeRoundRect(corner.x(), corner.y(), w, h, 2 * frame.radius(), 2 * frame.radius());
        g.setLineDashes();
    }

    private static void curve(GraphicsContext g, Mark.Curve curve, Viewport view, Theme theme) {
        stroke(g, curve.path(), curve.color(), curve.width(), view, theme);
        if (curve.arrow()) {
            Point tip = view.toScreen(curve.path().end());
            double head = Sizes.ARROW * view.zoom() * (curve.width() > Sizes.LINE ? 1.15 : 1);
            g.setLineJoin(StrokeLineJoin.MITER);
            g.strokePolyline(
                    new double[] {tip.x() - head, tip.x() - 0.5, tip.x() - head},
                    new double[] {tip.y() - head * 0.5, tip.y(), tip.y() + head * 0.5},
                    3);
        }
    }

    private static void stroke(GraphicsContext g, Path path, ColorRole color, double width, Viewport view, Theme theme) {
        List<Point> anchors = path.anchors();
        Point at = view.toScreen(anchors.getFirst());
        g.setStroke(Colors.of(theme, color));
        g.setLineWidth(Math.max(0.8, width * view.zoom()));
        g.beginPath();
        g.moveTo(at.x(), at.y());
        for (int i = 1; i < anchors.size(); i++) {
            Point a = anchors.get(i - 1);
            Point b = anchors.get(i);
            Point to = view.toScreen(b);
            if (Path.isLevel(a, b)) {
                g.lineTo(to.x(), to.y());
            } else {
                double reach = Path.reach(a, b) * view.zoom();
                g.bezierCurveTo(at.x() + reach, at.y(), to.x() - reach, to.y(), to.x(), to.y());
            }
            at = to;
        }
        g.stroke();
    }

    private void label(GraphicsContext g, Mark.Label label, Viewport view, Theme theme) {
        boolean symbol = label.face() == Mark.Face.SYMBOL;
        if (symbol ? label.size() * view.zoom() < LEAST_SYMBOL : view.zoom() < Field.LEAST_TEXT) {
            return;
        }
        Point at = view.toScreen(label.at());
        text(g, label.text(), at, label.face(), label.size() * view.zoom(), Colors.of(theme, label.color()), label.side());
    }

    private void text(GraphicsContext g, String text, Point at, Mark.Face face, double size, Color color, Mark.Side side) {
        // Sizes in quarter points: zooming then reuses fonts.
        double rounded = Math.max(1, Math.rint(size * 4) / 4);
        g.setFont(fonts.computeIfAbsent(
                new FontKey(face, rounded, Fonts.isKorean(text)), key -> Fonts.of(key.face(), key.size(), key.korean())));
        g.setTextAlign(switch (side) {
            case LEFT -> TextAlignment.LEFT;
            case MIDDLE -> TextAlignment.CENTER;
            case RIGHT -> TextAlignment.RIGHT;
        });
        g.setTextBaseline(VPos.CENTER);
        g.setFill(color);
        g.fillText(text, at.x(), at.y());
    }

    private void heat(GraphicsContext g, Mark.Heat heat, Viewport view, Theme theme) {
        Point corner = view.toScreen(new Point(heat.rect().x(), heat.rect().y()));
        double w = heat.rect().width() / heat.columns() * view.zoom();
        double h = heat.rect().height() / heat.rows() * view.zoom();
        Color neutral = Colors.of(theme, ColorRole.GATE_FILL);
        Color color = Colors.of(theme, heat.color());
        for (int i = 0; i < heat.shares().size(); i++) {
            int row = i / heat.columns();
            double x = corner.x() + i % heat.columns() * w;
            double y = corner.y() + row * h;
            double share = heat.shares().get(i);
            boolean written = !heat.numbers().get(i).isEmpty();
            // Negative numbers shade towards ink, so that a colour never changes its meaning.
            Color end = share < 0 ? Colors.of(theme, ColorRole.MUTED) : color;
            double strength = (written ? WRITTEN_STRENGTH : PLAIN_STRENGTH) * Math.abs(share);
            g.setFill(Double.isNaN(share) ? Colors.of(theme, ColorRole.HIGHLIGHT) : neutral.interpolate(end, strength));
            g.fillRect(x, y, w, h);
            if (written && view.zoom() >= Field.LEAST_TEXT) {
                text(g, heat.numbers().get(i), new Point(x + w / 2, y + h / 2), heat.face(), heat.size() * view.zoom(), color, Mark.Side.MIDDLE);
            }
        }
        g.setStroke(Colors.of(theme, ColorRole.HAIRLINE));
        g.setLineWidth(1);
        for (int row = 0; row <= heat.rows(); row++) {
            g.strokeLine(corner.x(), corner.y() + row * h, corner.x() + heat.columns() * w, corner.y() + row * h);
        }
        for (int column = 0; column <= heat.columns(); column++) {
            g.strokeLine(corner.x() + column * w, corner.y(), corner.x() + column * w, corner.y() + heat.rows() * h);
        }
    }
}
