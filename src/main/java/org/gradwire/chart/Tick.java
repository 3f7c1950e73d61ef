package org.gradwire.chart;

/// A mark at a round number of an axis; a minor one has no label.
public record Tick(double at, String label) {
    static Tick minor(double at) {
        return new Tick(at, "");
    }

    public boolean isMinor() {
        return label.isEmpty();
    }
}
