package org.gradwire.bench;

/// What moves in the window while its frames are measured.
enum Moving {
    PULSE(3),
    PAN(16),
    ZOOM(16);

    /// In milliseconds a frame.
    private final double atMost;

    Moving(double atMost) {
        this.atMost = atMost;
    }

    Row row(double millis, String note) {
        return new Row(title(), millis, atMost, Unit.MILLISECONDS, note);
    }

    Row notMeasured(String why) {
        return Row.notMeasured(title(), atMost, Unit.MILLISECONDS, why);
    }

    private String title() {
        return switch (this) {
                    case PULSE -> "pulse";
                    case PAN -> "pan";
                    case ZOOM -> "zoom";
                }
                + " at sigmoid-neuron, 1600×900, both threads, per frame";
    }
}
