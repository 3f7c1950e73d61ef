package org.gradwire.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The shades of a field of cells, from the top row down; small enough for many thousands of them.
public final class Mosaic {
    /// Strengths are told apart in so many steps.
    public static final int STEPS = 256;

    private final int columns;
    private final List<ColorRole> palette;
    private final short[] shades;

    /// What one cell is shaded in.
    ///
    /// @param strength 0 to 1: from nothing to the full colour
    public record Shade(ColorRole color, double strength) {}

    /// Says how a cell is shaded; row 0 is the topmost.
    @FunctionalInterface
    public interface Shading {
        Shade at(int column, int row);
    }

    private Mosaic(int columns, List<ColorRole> palette, short[] shades) {
        this.columns = columns;
        this.palette = List.copyOf(palette);
        this.shades = shades;
    }

    public static Mosaic of(int columns, int rows, Shading shading) {
        if (columns < 1 || rows < 1) {
            throw new IllegalArgumentException("a mosaic has cells, not " + columns + "×" + rows);
        }
        List<ColorRole> palette = new ArrayList<>();
        short[] shades = new short[columns * rows];
        for (int i = 0; i < shades.length; i++) {
            Shade shade = shading.at(i % columns, i / columns);
            double strength = Double.isNaN(shade.strength()) ? 0 : Math.clamp(shade.strength(), 0, 1);
            if (!palette.contains(shade.color())) {
                palette.add(shade.color());
            }
            shades[i] = (short) (palette.indexOf(shade.color()) * STEPS + (int) Math.rint(strength * (STEPS - 1)));
        }
        return new Mosaic(columns, palette, shades);
    }

    public int columns() {
        return columns;
    }

    public int rows() {
        return shades.length / columns;
    }

    /// The colours that occur.
    public List<ColorRole> palette() {
        return palette;
    }

    /// Colour and strength in one number: the colour's place in the palette times [#STEPS], plus the step.
    public int code(int column, int row) {
        return shades[row * columns + column];
    }

    public Shade shade(int column, int row) {
        int code = code(column, row);
        return new Shade(palette.get(code / STEPS), (double) (code % STEPS) / (STEPS - 1));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Mosaic mosaic && columns == mosaic.columns && palette.equals(mosaic.palette) && Arrays.equals(shades, mosaic.shades);
    }

    @Override
    public int hashCode() {
        return 31 * columns + Arrays.hashCode(shades);
    }

    @Override
    public String toString() {
        return columns + "×" + rows() + " cells";
    }
}
