package org.gradwire.scene;

import java.util.List;
import org.gradwire.edit.Point;

/// One thing to paint. Lengths are in world units, colours are roles.
public sealed interface Mark {
    /// A box with rounded corners; with a radius of half its height, a circle or a pill.
    record Box(Rect rect, double radius, ColorRole fill, ColorRole outline, double width, boolean dashed)
            implements Mark {}

    /// A frame that what is behind it shines through.
    record Frame(Rect rect, double radius, ColorRole color, double width, boolean dashed) implements Mark {}

    /// A wire, or a part of one.
    ///
    /// @param arrow whether it ends in an open arrow head
    record Curve(Path path, ColorRole color, double width, boolean arrow) implements Mark {}

    /// A soft band along a wire, or a ring around a gate, behind everything else.
    record Halo(Path path, ColorRole color, double width) implements Mark {}

    /// A line of text, of which some part is at the point.
    record Label(String text, Point at, Face face, double size, ColorRole color, Side side) implements Mark {
        public Label(String text, Point at, Face face, double size, ColorRole color, boolean leftAligned) {
            this(text, at, face, size, color, leftAligned ? Side.LEFT : Side.MIDDLE);
        }
    }

    /// A tensor as a grid of cells, white at zero: shaded in its colour for positive numbers, towards ink for negative ones.
    ///
    /// @param shares  by cell, −1 to 1; `NaN` for a number that is not finite
    /// @param numbers what is written into each cell, or empty
    record Heat(Rect rect, int rows, int columns, List<Double> shares, List<String> numbers, double size, Face face,
            ColorRole color) implements Mark {}

    /// Straight lines of a chart, in pieces: between two of them there is nothing.
    ///
    /// @param strength 0 to 1; a weak line lets what is behind it shine through
    record Line(List<List<Point>> pieces, ColorRole color, double width, Stroke stroke, double strength) implements Mark {}

    /// A filled area of a chart, without an edge.
    record Area(List<List<Point>> outlines, ColorRole color, double strength) implements Mark {}

    /// A sign at a point, such as an example in a chart.
    ///
    /// @param filled or else only its outline
    record Dot(Point at, double radius, Sign sign, ColorRole color, boolean filled) implements Mark {}

    /// A field of shaded cells without lines between them.
    record Cells(Rect rect, Mosaic mosaic) implements Mark {}

    /// Which end of a text is at its point.
    enum Side {
        LEFT,
        MIDDLE,
        RIGHT
    }

    /// How a line is drawn, so that lines differ without colour too.
    enum Stroke {
        SOLID,
        DASHED,
        DOTTED
    }

    /// Which face of type a label has; gradients have one of their own.
    enum Face {
        SYMBOL,
        NAME,
        VALUE,
        GRADIENT,
        SMALL
    }
}
