package org.gradwire.scene;

import java.util.Arrays;

/// The shades of a field of cells, from the top row down; small enough for many thousands of them.
public final class Mosaic {
    /// Strengths are told apart in so many steps.
    public static final int STEPS = 256;

    private final int columns;
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

    private Mosaic(int columns, short[] shades) {
        this.columns = columns;
        this.shades = shades;
    }

    public static Mosaic of(int columns, int rows, Shading shading) {
        if (columns < 1 || rows < 1) {
            throw new IllegalArgumentException("a mosaic has cells, not " + columns + "×" + rows);
        }
        short[] shades = new short[columns * rows];
        for (int i = 0; i < shades.length; i++) {
            Shade shade = shading.at(i % columns, i / columns);
            double strength = Double.isNaN(shade.strength()) ? 0 : Math.clamp(shade.strength(), 0, 1);
            shades[i] = (short) (shade.color().ordinal() * STEPS + (int) Math.rint(strength * (STEPS - 1)));
        }
        return new Mosaic(columns, shades);
    }

    public int columns() {
        return columns;
    }

    public int rows() {
        return shades.length / columns;
    }

    /// Colour and strength in one number: the role's place times [#STEPS], plus the step.
    public int code(int column, int row) {
        return shades[row * columns + column];
    }

    public Shade shade(int column, int row) {
        int code = code(column, row);
        return new Shade(ColorRole.values()[code / STEPS], (double) (code % STEPS) / (STEPS - 1));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Mosaic mosaic && columns == mosaic.columns && Arrays.equals(shades, mosaic.shades);
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
