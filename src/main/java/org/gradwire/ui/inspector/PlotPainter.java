package org.gradwire.ui.inspector;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.gradwire.lesson.GatePlot;
import org.gradwire.lesson.GatePlot.Interval;
import org.gradwire.lesson.GatePlot.Place;
import org.gradwire.lesson.GatePlot.Spot;
import org.gradwire.scene.ColorRole;
import org.gradwire.scene.Mark;
import org.gradwire.text.Message;
import org.gradwire.text.NumberFormat;
import org.gradwire.ui.control.Colors;
import org.gradwire.ui.control.Fonts;
import org.gradwire.ui.state.Preferences;

/// Draws a plot onto a canvas: axes, both curves, the tangent, and where the circuit stands.
final class PlotPainter {
    static final double LINE = 2;

    private static final double LEFT = 34;
    private static final double RIGHT = 10;
    private static final double TOP = 8;
    private static final double BOTTOM = 20;
    private static final double TEXT = 10.5;
    private static final double LABEL = 12;
    private static final double DASH = 5;
    private static final double GAP = 6;
    private static final double DOT = 4.5;
    private static final double TICK_APART = 46;
    private static final double TICK_ABOVE = 30;
    private static final double AWAY = 14;
    private static final double AIR = 8;
    private static final double LINE_HEIGHT = 18;
    /// As bad as hiding this many samples of a curve.
    private static final long WHOLE = 100;

    private final GraphicsContext g;
    private final GatePlot plot;
    private final Preferences preferences;
    private final double scale;
    private final double width;
    private final double height;

    PlotPainter(Canvas canvas, GatePlot plot, Preferences preferences) {
        g = canvas.getGraphicsContext2D();
        this.plot = plot;
        this.preferences = preferences;
        scale = preferences.scale();
        width = canvas.getWidth();
        height = canvas.getHeight();
    }

    static Double[] dashes(double scale) {
        return new Double[] {DASH * scale, GAP * scale};
    }

    void paint() {
        g.clearRect(0, 0, width, height);
        g.setLineCap(StrokeLineCap.ROUND);
        g.setLineJoin(StrokeLineJoin.ROUND);
        axes();
        g.save();
        g.beginPath();
        g.rect(LEFT * scale, TOP * scale, width - (LEFT + RIGHT) * scale, height - (TOP + BOTTOM) * scale);
        g.clip();
        curve(plot.f(), ColorRole.INK, false);
        curve(plot.derivative(), ColorRole.GRADIENT, true);
        plot.tangent().ifPresent(this::tangent);
        g.restore();
        plot.places().forEach(this::place);
        plot.tangent().ifPresent(this::label);
    }

    private double x(double at) {
        double share = (at - plot.x().from()) / plot.x().length();
        return LEFT * scale + share * (width - (LEFT + RIGHT) * scale);
    }

    private double y(double at) {
        double share = (at - plot.y().from()) / plot.y().length();
        return height - BOTTOM * scale - share * (height - (TOP + BOTTOM) * scale);
    }

    /// Zero is a line; the other round numbers are hairlines.
    private void axes() {
        g.setFont(Font.font(Fonts.of(Mark.Face.SMALL, TEXT, false).getFamily(), TEXT * scale));
        g.setTextBaseline(VPos.CENTER);
        double bottom = y(plot.y().from());
        List<Double> across = plot.x().ticks((int) Math.max(2, width / (TICK_APART * scale)));
        for (double at : across) {
            line(x(at), y(plot.y().to()), x(at), bottom, at == 0);
            text(tick(at, across, plot.x()), x(at), bottom + 11 * scale, TextAlignment.CENTER);
        }
        List<Double> up = plot.y().ticks((int) Math.max(2, height / (TICK_ABOVE * scale)));
        for (double at : up) {
            line(x(plot.x().from()), y(at), x(plot.x().to()), y(at), at == 0);
            text(tick(at, up, plot.y()), (LEFT - 6) * scale, y(at), TextAlignment.RIGHT);
        }
    }

    private static String tick(double at, List<Double> all, Interval axis) {
        double step = all.size() > 1 ? all.get(1) - all.get(0) : axis.length();
        int decimals = (int) Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
        return new NumberFormat(decimals).format(Math.abs(at) < step / 2 ? 0 : at);
    }

    private void line(double fromX, double fromY, double toX, double toY, boolean zero) {
        g.setStroke(color(zero ? ColorRole.MUTED : ColorRole.HAIRLINE));
        g.setLineWidth(1);
        g.setLineDashes();
        g.strokeLine(crisp(fromX), crisp(fromY), crisp(toX), crisp(toY));
    }

    private static double crisp(double at) {
        return Math.floor(at) + 0.5;
    }

    private void text(String text, double atX, double atY, TextAlignment alignment) {
        g.setFill(color(ColorRole.MUTED));
        g.setTextAlign(alignment);
        g.fillText(text, atX, atY);
    }

    private void curve(List<List<Spot>> pieces, ColorRole role, boolean dashed) {
        g.setStroke(color(role));
        g.setLineWidth(LINE * scale);
        g.setLineDashes(dashed ? new double[] {DASH * scale, GAP * scale} : new double[0]);
        for (List<Spot> piece : pieces) {
            g.beginPath();
            g.moveTo(x(piece.getFirst().x()), y(piece.getFirst().y()));
            piece.forEach(spot -> g.lineTo(x(spot.x()), y(spot.y())));
            g.stroke();
        }
    }

    private void tangent(Place place) {
        g.setStroke(color(ColorRole.ACCENT));
        g.setLineWidth(1.5 * scale);
        g.setLineDashes();
        double from = place.value() + place.slope() * (plot.x().from() - place.x());
        double to = place.value() + place.slope() * (plot.x().to() - place.x());
        g.strokeLine(x(plot.x().from()), y(from), x(plot.x().to()), y(to));
    }

    /// On f the value, on f′ the slope, one above the other.
    private void place(Place place) {
        dot(place.x(), place.slope(), ColorRole.GRADIENT);
        dot(place.x(), place.value(), ColorRole.VALUE);
    }

    private void dot(double atX, double atY, ColorRole role) {
        if (!(atY >= plot.y().from() && atY <= plot.y().to())) {
            return;
        }
        double radius = DOT * scale;
        g.setFill(color(ColorRole.PANEL));
        g.fillOval(x(atX) - radius - 1.5, y(atY) - radius - 1.5, 2 * radius + 3, 2 * radius + 3);
        g.setFill(color(role));
        g.fillOval(x(atX) - radius, y(atY) - radius, 2 * radius, 2 * radius);
    }

    /// Beside the point, where it covers the least of what is drawn.
    private void label(Place place) {
        String words = Message.of("plot.slope", preferences.format().format(place.slope())).in(preferences.language());
        Font font = Fonts.of(Mark.Face.SMALL, LABEL * scale, Fonts.isKorean(words));
        Text measured = new Text(words);
        measured.setFont(font);
        double wide = measured.getLayoutBounds().getWidth() + AIR * scale;
        double high = LINE_HEIGHT * scale;
        Rectangle2D area = new Rectangle2D(LEFT * scale, TOP * scale, width - (LEFT + RIGHT) * scale, height - (TOP + BOTTOM) * scale);
        Rectangle2D best = Stream.of(-1, 1)
                .flatMap(side -> Stream.of(-1, 1).map(level -> beside(place, side, level, wide, high, area)))
                .min(Comparator.comparingLong(box -> covered(box, place)))
                .orElseThrow();
        g.setFill(color(ColorRole.PANEL));
        g.fillRoundRect(best.getMinX(), best.getMinY(), wide, high, AIR * scale, AIR * scale);
        g.setFill(color(ColorRole.ACCENT));
        g.setFont(font);
        g.setTextAlign(TextAlignment.CENTER);
        g.fillText(words, best.getMinX() + wide / 2, best.getMinY() + high / 2);
    }

    /// @param side  −1 for left, 1 for right
    /// @param level −1 for above, 1 for below
    private Rectangle2D beside(Place place, int side, int level, double wide, double high, Rectangle2D area) {
        double left = x(place.x()) + (side < 0 ? -AWAY * scale - wide : AWAY * scale);
        double top = y(place.value()) + level * AWAY * scale - high / 2;
        return new Rectangle2D(
                Math.clamp(left, area.getMinX(), Math.max(area.getMinX(), area.getMaxX() - wide)),
                Math.clamp(top, area.getMinY(), Math.max(area.getMinY(), area.getMaxY() - high)), wide, high);
    }

    /// How much of the curves, the tangent and the point a box would hide.
    private long covered(Rectangle2D box, Place place) {
        Stream<Spot> drawn = Stream.of(plot.f(), plot.derivative()).flatMap(List::stream).flatMap(List::stream);
        Stream<Spot> tangent = plot.f().stream().flatMap(List::stream)
                .map(spot -> new Spot(spot.x(), place.value() + place.slope() * (spot.x() - place.x())));
        long lines = Stream.concat(drawn, tangent).filter(spot -> box.contains(x(spot.x()), y(spot.y()))).count();
        return lines + (box.contains(x(place.x()), y(place.value())) || box.contains(x(place.x()), y(place.slope())) ? WHOLE : 0);
    }

    private Color color(ColorRole role) {
        return Colors.of(preferences.theme(), role);
    }
}
