package org.gradwire.ui.action;

import java.util.Optional;
import org.gradwire.circuit.NodeId;
import org.gradwire.lesson.Question;
import org.gradwire.ui.state.State;

/// Questions that are asked with the keys: of the selected node, and of the steps around the one explained.
public final class Asking {
    private Asking() {}

    public static Optional<Question> value(State state) {
        return selected(state).flatMap(node -> Question.ofValue(state.moment(), node));
    }

    public static Optional<Question> gradient(State state) {
        return selected(state).flatMap(node -> Question.ofGradient(state.moment(), node));
    }

    /// The step so many steps from the one that is explained, among those that have been made.
    public static Optional<Question> near(State state, int distance) {
        int explained = state.question().filter(Question.AtStep.class::isInstance)
                .map(question -> ((Question.AtStep) question).position())
                .orElse(state.playhead().position());
        int next = explained + distance;
        boolean made = next >= 1 && next <= state.playhead().position();
        return made ? Optional.of(new Question.AtStep(next)) : state.question();
    }

    private static Optional<NodeId> selected(State state) {
        return state.editor().selection().nodes().stream().findFirst();
    }
}
