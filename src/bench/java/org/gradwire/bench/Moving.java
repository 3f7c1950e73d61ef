package org.gradwire.bench;

/// What moves in the window while its frames are measured.
enum Moving {
    PULSE(3),
    PAN(16),
    ZOOM(16),
    DRAG(16),
    THEME(200),
    LANGUAGE(200);

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
                    case DRAG -> "drag of a gate";
                    case THEME -> "switch of theme";
                    case LANGUAGE -> "switch of language";
                }
                + " at sigmoid-neuron, 1600×900, both threads, per frame";
    }
}
