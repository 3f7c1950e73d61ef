package org.gradwire.ui.canvas;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.gradwire.edit.Point;
import org.gradwire.scene.Mark;
import org.gradwire.scene.Path;
import org.gradwire.scene.Sizes;
import org.gradwire.ui.control.Colors;
import org.gradwire.ui.state.Theme;
import org.gradwire.ui.state.Viewport;

/// Very many wires, painted dot by dot into a picture of the canvas.
///
/// For 10,000 gates in view a toolkit without a graphics card otherwise spends 120 ms a frame on them.
final class Thicket {
    /// From so many wires in view on this is how they are painted.
    static final int FROM = 200;

    private static final double PIECE = 12;
    private static final int MOST_PIECES = 64;
    private static final int HALVINGS = 12;
    private static final double LEAST_ARROW = 3;

    /// Two, because one may still be on its way to the screen while the next is painted.
    private final Layer[] layers = {Layer.of(1, 1), Layer.of(1, 1)};
    private int current;
    private int width;
    private int height;
    private int[] dots = {};
    private int color;

    private record Layer(IntBuffer dots, PixelBuffer<IntBuffer> buffer, Image image) {
        static Layer of(int width, int height) {
            IntBuffer dots = IntBuffer.allocate(width * height);
            PixelBuffer<IntBuffer> buffer = new PixelBuffer<>(width, height, dots, PixelFormat.getIntArgbPreInstance());
            return new Layer(dots, buffer, new WritableImage(buffer));
        }
    }

    /// @param scale how many dots of the screen there are for one of the canvas, across and down
    Image paint(List<Mark.Curve> curves, Viewport view, Theme theme, double canvasWidth, double canvasHeight, double scale) {
        width = Math.max(1, (int) Math.ceil(canvasWidth * scale));
        height = Math.max(1, (int) Math.ceil(canvasHeight * scale));
        current = 1 - current;
        if (layers[current].image().getWidth() != width || layers[current].image().getHeight() != height) {
            layers[current] = Layer.of(width, height);
        }
        Layer layer = layers[current];
        dots = layer.dots().array();
        Arrays.fill(dots, 0);
        Viewport scaled = new Viewport(view.zoom() * scale, view.x() * scale, view.y() * scale, false);
        for (Mark.Curve curve : curves) {
            color = argb(Colors.of(theme, curve.color()));
            curve(curve, scaled, Math.max(0.8 * scale, curve.width() * scaled.zoom()));
        }
        layer.buffer().updateBuffer(buffer -> null);
        return layer.image();
    }

    private static int argb(Color color) {
        return 0xFF << 24
                | (int) Math.round(255 * color.getRed()) << 16
                | (int) Math.round(255 * color.getGreen()) << 8
                | (int) Math.round(255 * color.getBlue());
    }

    private void curve(Mark.Curve curve, Viewport view, double thick) {
        List<Point> anchors = curve.path().anchors();
        Point from = view.toScreen(anchors.getFirst());
        for (int i = 1; i < anchors.size(); i++) {
            Point to = view.toScreen(anchors.get(i));
            if (Path.isLevel(anchors.get(i - 1), anchors.get(i))) {
                line(from.x(), from.y(), to.x(), to.y(), thick);
            } else {
                bend(from, to, Path.reach(anchors.get(i - 1), anchors.get(i)) * view.zoom(), thick);
            }
            from = to;
        }
        double head = Sizes.ARROW * view.zoom();
        if (curve.arrow() && head > LEAST_ARROW) {
            line(from.x() - head, from.y() - head / 2, from.x(), from.y(), thick);
            line(from.x() - head, from.y() + head / 2, from.x(), from.y(), thick);
        }
    }

    /// Only the part in view is cut into pieces. A curve that does not go back enters the view once and leaves it once.
    private void bend(Point a, Point b, double reach, double thick) {
        double from = 0;
        double to = 1;
        if (b.x() >= a.x()) {
            from = Math.max(share(-thick, a.x(), b.x(), reach, true, true), inHeight(a, b, thick, true));
            to = Math.min(share(width + thick, a.x(), b.x(), reach, true, false), inHeight(a, b, thick, false));
        }
        if (from >= to) {
            return;
        }
        double x = x(from, a.x(), b.x(), reach);
        double y = y(from, a.y(), b.y());
        double seen = Math.abs(x(to, a.x(), b.x(), reach) - x) + Math.abs(y(to, a.y(), b.y()) - y);
        int pieces = Math.clamp((int) (seen / PIECE), 1, MOST_PIECES);
        for (int i = 1; i <= pieces; i++) {
            double t = from + (to - from) * i / pieces;
            double nextX = x(t, a.x(), b.x(), reach);
            double nextY = y(t, a.y(), b.y());
            line(x, y, nextX, nextY, thick);
            x = nextX;
            y = nextY;
        }
    }

    private double inHeight(Point a, Point b, double thick, boolean enters) {
        boolean falls = b.y() >= a.y();
        return share(enters == falls ? -thick : height + thick, a.y(), b.y(), 0, false, enters);
    }

    /// At which share of the way a coordinate is reached, or a little outside; 0 or 1 if that is before or behind it.
    private static double share(double wanted, double a, double b, double reach, boolean across, boolean enters) {
        if (b >= a ? wanted <= a : wanted >= a) {
            return 0;
        }
        if (b >= a ? wanted >= b : wanted <= b) {
            return 1;
        }
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double t = (low + high) / 2;
            double at = across ? x(t, a, b, reach) : y(t, a, b);
            boolean before = b >= a ? at < wanted : at > wanted;
            low = before ? t : low;
            high = before ? high : t;
        }
        return enters ? low : high;
    }

    private static double x(double t, double a, double b, double reach) {
        double u = 1 - t;
        return u * u * u * a + 3 * u * u * t * (a + reach) + 3 * u * t * t * (b - reach) + t * t * t * b;
    }

    private static double y(double t, double a, double b) {
        double u = 1 - t;
        return u * u * a * (u + 3 * t) + t * t * b * (t + 3 * u);
    }

    private void line(double x0, double y0, double x1, double y1, double thick) {
        if (Math.abs(y1 - y0) >= Math.abs(x1 - x0)) {
            sweep(y0, x0, y1, x1, thick, height, width, width, 1);
        } else {
            sweep(x0, y0, x1, y1, thick, width, height, 1, width);
        }
    }

    /// Along the axis on which the line is longer; each dot is covered as far as the line covers it on the other.
    private void sweep(double u0, double v0, double u1, double v1, double thick, int length, int across, int stepU, int stepV) {
        if (u0 == u1) {
            return;
        }
        double slope = (v1 - v0) / (u1 - u0);
        double half = thick / 2 * Math.sqrt(1 + slope * slope);
        int first = (int) Math.max(0, Math.ceil(Math.min(u0, u1) - 0.5));
        int end = (int) Math.min(length, Math.ceil(Math.max(u0, u1) - 0.5));
        for (int u = first; u < end; u++) {
            double v = v0 + (u + 0.5 - u0) * slope;
            int low = (int) Math.max(0, Math.floor(v - half));
            int high = (int) Math.min(across - 1, Math.floor(v + half));
            for (int at = low; at <= high; at++) {
                double covered = Math.min(at + 1, v + half) - Math.max(at, v - half);
                blend(u * stepU + at * stepV, (int) (256 * covered));
            }
        }
    }

    /// @param share of 256, how much of a dot is covered
    private void blend(int at, int share) {
        int below = dots[at];
        if (share >= 256 || below == color) {
            dots[at] = color;
            return;
        }
        int rest = 256 - share;
        int outer = ((color & 0x00FF00FF) * share + (below & 0x00FF00FF) * rest) >>> 8 & 0x00FF00FF;
        int inner = (color >>> 8 & 0x00FF00FF) * share + (below >>> 8 & 0x00FF00FF) * rest & 0xFF00FF00;
        dots[at] = inner | outer;
    }
}
