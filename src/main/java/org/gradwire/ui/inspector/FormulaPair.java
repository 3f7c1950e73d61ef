package org.gradwire.ui.inspector;

import javafx.scene.layout.Region;
import org.gradwire.ui.control.FormulaView;

/// A formula and the same with its numbers: one above the other, or side by side where that would be too high.
final class FormulaPair extends Region {
    private static final double GAP = 8;
    private static final double WIDE_GAP = 32;

    private final FormulaView formula;
    private final FormulaView numbers;
    private double room;
    private double height;

    FormulaPair(FormulaView formula, FormulaView numbers) {
        this.formula = formula;
        this.numbers = numbers;
        getChildren().addAll(formula, numbers);
    }

    /// @param nextWidth, nextHeight that there is
    void fit(double nextWidth, double nextHeight) {
        if (nextWidth != room || nextHeight != height) {
            room = nextWidth;
            height = nextHeight;
            requestLayout();
        }
    }

    private boolean isStacked() {
        return stacked() <= height || beside() > room;
    }

    private double stacked() {
        return formula.prefHeight(-1) + GAP + numbers.prefHeight(-1);
    }

    private double beside() {
        return formula.prefWidth(-1) + WIDE_GAP + numbers.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return isStacked() ? stacked() : Math.max(formula.prefHeight(-1), numbers.prefHeight(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return isStacked()
                ? Math.max(formula.prefWidth(-1), numbers.prefWidth(-1))
                : beside();
    }

    @Override
    protected void layoutChildren() {
        double first = formula.prefHeight(-1);
        double second = numbers.prefHeight(-1);
        double middle = getHeight() / 2;
        if (isStacked()) {
            formula.resizeRelocate(0, 0, formula.prefWidth(-1), first);
            numbers.resizeRelocate(0, first + GAP, numbers.prefWidth(-1), second);
        } else {
            formula.resizeRelocate(0, middle - first / 2, formula.prefWidth(-1), first);
            numbers.resizeRelocate(formula.prefWidth(-1) + WIDE_GAP, middle - second / 2, numbers.prefWidth(-1), second);
        }
    }
}
