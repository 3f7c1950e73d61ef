package org.gradwire.ui.state;

import java.util.Optional;
import org.gradwire.circuit.NodeId;
import org.gradwire.lesson.Question;

/// A number is explained.
public final class Asking {
    private Asking() {}

    /// Has a number explained; the playhead stays. With nothing asked, the step that was just made is explained again.
    public static Move ask(Optional<Question> question) {
        return state -> {
            Playback asking = state.playback().asking(question);
            State asked = state.with(asking.withPlaying(asking.playing() && question.isEmpty()));
            return question.isPresent() ? Looking.reveal(Part.INSPECTOR).from(asked) : asked;
        };
    }

    /// Goes to the step that was asked about.
    public static Move goTo(Question question) {
        Move there = question instanceof Question.AtStep(int position) ? Stepping.jump(position) : state -> state;
        return there.then(ask(Optional.empty()));
    }

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
