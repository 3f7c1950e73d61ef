package org.gradwire.bench;

import java.util.OptionalDouble;

/// What moves in the window while its frames are measured.
enum Moving {
    PULSE("pulse", 3),
    /// Without painting: what the application thread does before the next frame.
    STEP("telling all panes of a step", 1),
    PAN("pan"),
    PAN_FITTED("pan with all in view"),
    ZOOM("zoom"),
    DRAG("drag of a gate"),
    DRAG_FITTED("drag of a gate with all in view"),
    WIRE("a wire drawn"),
    WIRE_FITTED("a wire drawn with all in view"),
    SET("a number set"),
    SET_FITTED("a number set with all in view"),
    REWIRE("a wire put elsewhere"),
    REWIRE_FITTED("a wire put elsewhere with all in view"),
    TRAIN("training", 16),
    THEME("switch of theme", 200),
    LANGUAGE("switch of language", 200);

    final String words;
    /// In milliseconds a frame; 0 where it depends on the circuit.
    private final double atMost;

    Moving(String words) {
        this(words, 0);
    }

    Moving(String words, double atMost) {
        this.words = words;
        this.atMost = atMost;
    }

    OptionalDouble ownBudget() {
        return atMost == 0 ? OptionalDouble.empty() : OptionalDouble.of(atMost);
    }

    boolean isFitted() {
        return switch (this) {
            case PAN_FITTED, DRAG_FITTED, WIRE_FITTED, SET_FITTED, REWIRE_FITTED -> true;
            case PULSE, STEP, PAN, ZOOM, DRAG, WIRE, SET, REWIRE, TRAIN, THEME, LANGUAGE -> false;
        };
    }
}
