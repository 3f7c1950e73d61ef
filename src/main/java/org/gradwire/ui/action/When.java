package org.gradwire.ui.action;

import java.util.function.Predicate;
import org.gradwire.lesson.Question;
import org.gradwire.pass.Granularity;
import org.gradwire.ui.Page;
import org.gradwire.ui.Part;
import org.gradwire.ui.Preferences;
import org.gradwire.ui.State;
import org.gradwire.ui.own.OwnGatePlace;

/// When an action can be done, and when a switch is on.
final class When {
    static final Predicate<State> ALWAYS = state -> true;
    static final Predicate<State> ON_CIRCUIT = state -> state.view().page() == Page.CIRCUIT;
    static final Predicate<State> HAS_STEPS = ON_CIRCUIT.and(state -> state.trace().stepCount() > 0);
    static final Predicate<State> NOT_AT_START = HAS_STEPS.and(state -> state.playhead().position() > 0);
    static final Predicate<State> NOT_AT_END = HAS_STEPS.and(state -> !state.playhead().isAtEnd(state.trace().plan()));
    static final Predicate<State> ASKED = ON_CIRCUIT.and(state -> state.playback().asked().isPresent());
    static final Predicate<State> ASKED_FOR_A_STEP =
            ASKED.and(state -> state.playback().asked().orElseThrow() instanceof Question.AtStep);
    static final Predicate<State> VALUE_KNOWN = ON_CIRCUIT.and(state -> Asking.value(state).isPresent());
    static final Predicate<State> GRADIENT_KNOWN = ON_CIRCUIT.and(state -> Asking.gradient(state).isPresent());
    static final Predicate<State> CAN_UNDO = ON_CIRCUIT.and(state -> state.history().undoLabel().isPresent());
    static final Predicate<State> CAN_REDO = ON_CIRCUIT.and(state -> state.history().redoLabel().isPresent());
    static final Predicate<State> SELECTED = ON_CIRCUIT.and(state -> !state.editor().selection().nodes().isEmpty());
    static final Predicate<State> OWN_GATE_SELECTED = ON_CIRCUIT.and(state -> OwnGatePlace.chosen(state).isPresent());
    static final Predicate<State> PRESENTING = State::isPresenting;
    static final Predicate<State> NOT_PRESENTING = PRESENTING.negate();
    static final Predicate<State> CAN_GROW = state -> !state.isPresenting() && state.preferences().scale() < Preferences.LARGEST;
    static final Predicate<State> CAN_SHRINK = state -> !state.isPresenting() && state.preferences().scale() > Preferences.SMALLEST;

    private When() {}

    static Predicate<State> shows(Part part) {
        return state -> state.sight().shows(part);
    }

    static Predicate<State> by(Granularity granularity) {
        return state -> state.playhead().granularity() == granularity;
    }
}
