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

    /// A line of text; its middle is at the point, or its left end where `leftAligned`.
    record Label(String text, Point at, Face face, double size, ColorRole color, boolean leftAligned) implements Mark {}

    /// A tensor as a grid of cells, white at zero: shaded in its colour for positive numbers, towards ink for negative ones.
    ///
    /// @param shares  by cell, −1 to 1; `NaN` for a number that is not finite
    /// @param numbers what is written into each cell, or empty
    record Heat(Rect rect, int rows, int columns, List<Double> shares, List<String> numbers, double size, Face face,
            ColorRole color) implements Mark {}

    /// Which face of type a label has; gradients have one of their own.
    enum Face {
        SYMBOL,
        NAME,
        VALUE,
        GRADIENT,
        SMALL
    }
}
