package org.gradwire.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.gradwire.edit.Cells;
import org.gradwire.tensor.Shape;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.NumberFormat;
import org.gradwire.ui.control.Input;

/// The cells of a grid, all of one size, and over one of them the text that is written.
final class GridPlane extends Region {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double LEAST_WIDE = 58;
    private static final double MOST_WIDE = 92;
    private static final double HIGH = 28;

    private final Input input;
    private final List<Label> cells = new ArrayList<>();
    private Shape shape = Shape.SCALAR;
    private CellRange range = CellRange.FIRST;
    private double scale = 1;

    GridPlane(Input input) {
        this.input = input;
        getStyleClass().add("grid-plane");
        input.getStyleClass().add("cell-input");
        getChildren().add(input);
    }

    void show(Tensor tensor, CellRange chosen, NumberFormat format, double newScale) {
        if (!tensor.shape().equals(shape) || cells.size() != tensor.count()) {
            shape = tensor.shape();
            cells.clear();
            for (int i = 0; i < tensor.count(); i++) {
                Label cell = new Label();
                cell.getStyleClass().add("grid-cell");
                cell.setMouseTransparent(true);
                cells.add(cell);
            }
            getChildren().setAll(cells);
            getChildren().add(input);
        }
        scale = newScale;
        range = chosen;
        for (int i = 0; i < cells.size(); i++) {
            Label cell = cells.get(i);
            cell.setText(format.format(tensor.at(i)));
            cell.pseudoClassStateChanged(CHOSEN, chosen.contains(i / columns(), i % columns()));
        }
        requestLayout();
    }

    /// The row that a point is in, or the nearest.
    int row(double y) {
        return Math.clamp((int) (y / high()), 0, Cells.rows(shape) - 1);
    }

    int column(double x) {
        return Math.clamp((int) (x / wide()), 0, columns() - 1);
    }

    /// Whether an event happened in the text.
    boolean isWritten(EventTarget target) {
        Node at = target instanceof Node node ? node : null;
        while (at != null && at != input) {
            at = at.getParent();
        }
        return at != null;
    }

    double high() {
        return Math.rint(HIGH * scale);
    }

    private int columns() {
        return Cells.columns(shape);
    }

    double wide() {
        return Math.clamp(Math.floor(getWidth() / columns()), Math.rint(LEAST_WIDE * scale), Math.rint(MOST_WIDE * scale));
    }

    @Override
    protected double computeMinWidth(double height) {
        return columns() * Math.rint(LEAST_WIDE * scale);
    }

    @Override
    protected double computePrefWidth(double height) {
        return computeMinWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Cells.rows(shape) * high();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).resizeRelocate(i % columns() * wide(), Math.floorDiv(i, columns()) * high(), wide(), high());
        }
        input.resizeRelocate(range.column() * wide(), range.row() * high(), wide(), high());
    }
}
