package org.gradwire.ui.control;

import java.util.function.Predicate;
import org.gradwire.file.Outside;
import org.gradwire.lesson.Question;
import org.gradwire.ui.state.Asking;
import org.gradwire.ui.state.Origin;
import org.gradwire.ui.state.Page;
import org.gradwire.ui.state.Preferences;
import org.gradwire.ui.state.State;

/// When an action can be done, and when a switch is on.
public final class When {
    public static final Predicate<State> ALWAYS = state -> true;
    public static final Predicate<State> ON_CIRCUIT = state -> state.view().page() == Page.CIRCUIT;
    public static final Predicate<State> HAS_LESSON = ON_CIRCUIT.and(state -> !state.document().lesson().isEmpty());
    public static final Predicate<State> HAS_STEPS = ON_CIRCUIT.and(state -> state.trace().stepCount() > 0);
    public static final Predicate<State> NOT_AT_START = HAS_STEPS.and(state -> state.playhead().position() > 0 || state.showing().sweep().filter(sweep -> sweep.example() > 0).isPresent());
    public static final Predicate<State> NOT_AT_END = HAS_STEPS.and(state -> state.playback().live() || state.showing().sweep().isPresent() || !state.isAtEnd());
    public static final Predicate<State> TRAINING = ON_CIRCUIT.and(state -> state.practice().running());
    public static final Predicate<State> NOT_TRAINING = ON_CIRCUIT.and(state -> !state.practice().running());
    public static final Predicate<State> CAN_REWIND = NOT_TRAINING.and(state -> state.practice().progress().isPresent());
    public static final Predicate<State> HAS_ROWS = ON_CIRCUIT.and(state -> !state.document().learning().data().table().isEmpty());
    public static final Predicate<State> LIVE = ON_CIRCUIT.and(state -> state.playback().live());
    public static final Predicate<State> ASKED = ON_CIRCUIT.and(state -> state.playback().asked().isPresent());
    public static final Predicate<State> ASKED_FOR_A_STEP =
            ASKED.and(state -> state.playback().asked().orElseThrow() instanceof Question.AtStep);
    public static final Predicate<State> VALUE_KNOWN = ON_CIRCUIT.and(state -> Asking.value(state).isPresent());
    public static final Predicate<State> GRADIENT_KNOWN = ON_CIRCUIT.and(state -> Asking.gradient(state).isPresent());
    public static final Predicate<State> CAN_UNDO = ON_CIRCUIT.and(state -> state.history().undoLabel().isPresent());
    public static final Predicate<State> CAN_REDO = ON_CIRCUIT.and(state -> state.history().redoLabel().isPresent());
    public static final Predicate<State> CAN_SAVE = ON_CIRCUIT.or(State::isUnsaved);
    public static final Predicate<State> CAN_REVERT = ON_CIRCUIT.and(state ->
            !(state.origin() instanceof Origin.Fresh) && (state.isUnsaved() || state.filing().outside() != Outside.SAME));
    public static final Predicate<State> SELECTED = ON_CIRCUIT.and(state -> !state.editor().selection().nodes().isEmpty());
    public static final Predicate<State> SOMETHING_SELECTED = ON_CIRCUIT.and(state -> !state.editor().selection().isEmpty());
    public static final Predicate<State> ONE_SELECTED = ON_CIRCUIT.and(state -> state.editor().selection().single().isPresent());
    public static final Predicate<State> MANY_SELECTED = ON_CIRCUIT.and(state -> state.editor().selection().nodes().size() > 1);
    public static final Predicate<State> THREE_SELECTED = ON_CIRCUIT.and(state -> state.editor().selection().nodes().size() > 2);
    public static final Predicate<State> IS_OUTPUT = ONE_SELECTED.and(
            state -> state.document().circuit().chosenOutput().equals(state.editor().selection().single()));
    public static final Predicate<State> HAS_NODES = ON_CIRCUIT.and(state -> state.document().circuit().size() > 0);
    /// A free input of the one node, or an end of the one wire.
    public static final Predicate<State> CAN_WIRE_TO = SOMETHING_SELECTED.and(state -> state.editor().selection().single()
            .map(node -> !state.document().circuit().node(node).gate().isSource())
            .orElse(state.editor().selection().wires().size() == 1));
    public static final Predicate<State> PRESENTING = State::isPresenting;
    public static final Predicate<State> NOT_PRESENTING = PRESENTING.negate();
    public static final Predicate<State> CAN_GROW = state -> !state.isPresenting() && state.preferences().scale() < Preferences.LARGEST;
    public static final Predicate<State> CAN_SHRINK = state -> !state.isPresenting() && state.preferences().scale() > Preferences.SMALLEST;

    private When() {}
}
