package org.gradwire.ui.inspector;

import java.util.Optional;
import org.gradwire.lesson.Explainer;
import org.gradwire.lesson.Explanation;
import org.gradwire.lesson.Question;
import org.gradwire.lesson.TallyExplainer;
import org.gradwire.text.Message;
import org.gradwire.text.NumberFormat;
import org.gradwire.ui.state.State;
import org.gradwire.ui.state.Sweeping;

/// What is explained now, and what kind of step it is.
record Told(Message kind, Explanation explanation) {
    /// What was asked; else what was done to accumulators, or the step that was just made.
    static Optional<Told> of(State state, NumberFormat format) {
        Optional<Sweeping> between = state.showing().sweep().filter(sweep -> !sweep.isPassing() && state.playback().asked().isEmpty());
        return between.map(sweep -> new TallyExplainer(state.trace(), format).explain(sweep.tally()))
                .map(told -> new Told(told.kind(), told))
                .or(() -> state.question().map(question -> of(state, format, question)));
    }

    private static Told of(State state, NumberFormat format, Question question) {
        Explanation explained = new Explainer(state.trace(), format).explain(question);
        return new Told(question instanceof Question.AtStep(int position)
                ? Message.of("inspector.step", position, state.trace().stepCount(), explained.kind())
                : explained.kind(), explained);
    }
}
