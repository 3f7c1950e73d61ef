package org.gradwire.chart;

import java.util.List;
import org.gradwire.scene.ColorRole;
import org.gradwire.scene.Mosaic;
import org.gradwire.scene.Mosaic.Shade;

/// Which class wins in each cell of a plane, and how surely.
final class Decision {
    private static final Shade UNKNOWN = new Shade(ColorRole.HIGHLIGHT, 1);
    private static final List<ColorRole> CLASSES = List.of(
            ColorRole.CLASS_1, ColorRole.CLASS_2, ColorRole.CLASS_3, ColorRole.CLASS_4, ColorRole.CLASS_5, ColorRole.CLASS_6,
            ColorRole.CLASS_7, ColorRole.CLASS_8, ColorRole.CLASS_9, ColorRole.CLASS_10);
    private static final double LEAST = 0.14;

    private final Plane plane;
    private final Threshold threshold;
    private final double widest;

    /// @param threshold for a plane of one output
    Decision(Plane plane, Threshold threshold) {
        this.plane = plane;
        this.threshold = threshold;
        double most = 0;
        for (int row = 0; row < plane.rows() && plane.outputs() > 1; row++) {
            for (int column = 0; column < plane.columns(); column++) {
                double margin = lead(column, row);
                most = Double.isFinite(margin) ? Math.max(most, margin) : most;
            }
        }
        widest = most > 0 ? most : 1;
    }

    static ColorRole color(int label) {
        return CLASSES.get(Math.floorMod(label, CLASSES.size()));
    }

    static Shade shade(double share, double most) {
        return new Shade(share < 0 ? ColorRole.CLASS_1 : ColorRole.CLASS_2, most * Math.abs(share));
    }

    /// The class that wins in a cell; −1 where an output is not a number.
    int winner(int column, int row) {
        if (plane.outputs() == 1) {
            double value = plane.value(column, row, 0);
            return Double.isNaN(value) ? -1 : value >= threshold.middle() ? 1 : 0;
        }
        int best = 0;
        for (int k = 0; k < plane.outputs(); k++) {
            if (Double.isNaN(plane.value(column, row, k))) {
                return -1;
            }
            best = plane.value(column, row, k) > plane.value(column, row, best) ? k : best;
        }
        return best;
    }

    /// How far the winner is ahead of the second.
    private double lead(int column, int row) {
        int winner = winner(column, row);
        double second = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < plane.outputs(); k++) {
            second = k == winner ? second : Math.max(second, plane.value(column, row, k));
        }
        return winner < 0 ? Double.NaN : plane.value(column, row, winner) - second;
    }

    /// @param most strength where a class is surest
    Mosaic mosaic(double most) {
        return Mosaic.of(plane.columns(), plane.rows(), (column, top) -> {
            int row = plane.rows() - 1 - top;
            int winner = winner(column, row);
            if (winner < 0) {
                return UNKNOWN;
            }
            if (plane.outputs() == 1) {
                return shade(threshold.share(plane.value(column, row, 0)), most);
            }
            double lead = Math.min(1, lead(column, row) / widest);
            return new Shade(color(winner), most * (LEAST + (1 - LEAST) * (Double.isNaN(lead) ? 0 : lead)));
        });
    }
}
