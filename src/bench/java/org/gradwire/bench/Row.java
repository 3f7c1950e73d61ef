package org.gradwire.bench;

import java.util.Locale;

/// One line of the report.
///
/// @param name     the words of the budget table, and what it is counted by
/// @param measured a median, or `NaN` if nothing could be measured
/// @param atMost   the budget; infinite for a row that only explains another
/// @param note     what else was seen, or why nothing was measured
record Row(String name, double measured, double atMost, Unit unit, String note) {
    static final String HEADER = String.format(Locale.ROOT, "%-66s %14s %14s", "what", "median", "budget");

    static Row of(String name, double measured, double atMost, Unit unit) {
        return new Row(name, measured, atMost, unit, "");
    }

    static Row notMeasured(String name, double atMost, Unit unit, String why) {
        return new Row(name, Double.NaN, atMost, unit, why);
    }

    boolean isMeasured() {
        return !Double.isNaN(measured);
    }

    boolean hasBudget() {
        return !Double.isInfinite(atMost);
    }

    boolean isMissed() {
        return measured > atMost;
    }

    @Override
    public String toString() {
        String verdict = !isMeasured() ? "not measured" : !hasBudget() ? "" : isMissed() ? "MISSED" : "ok";
        String line = String.format(
                Locale.ROOT, "%-66s %14s %14s  %s", name, isMeasured() ? number(measured) : "-",
                hasBudget() ? number(atMost) : "-", verdict);
        return (note.isEmpty() ? line : line + ": " + note).stripTrailing();
    }

    private String number(double amount) {
        return String.format(Locale.ROOT, "%.2f %-2s", amount, unit.symbol);
    }
}
