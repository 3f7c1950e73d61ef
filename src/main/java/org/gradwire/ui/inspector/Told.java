package org.gradwire.ui.inspector;

import java.util.Optional;
import org.gradwire.lesson.Explainer;
import org.gradwire.lesson.Explanation;
import org.gradwire.lesson.Question;
import org.gradwire.lesson.TallyExplainer;
import org.gradwire.pass.Trace;
import org.gradwire.text.Message;
import org.gradwire.text.NumberFormat;

/// What is explained now, and what kind of step it is.
record Told(Message kind, Explanation explanation) {
    /// What was asked; else what was done to accumulators, or the step that was just made.
    static Optional<Told> of(Topic topic, NumberFormat format) {
        Trace trace = topic.trace().it();
        return topic.tally().map(tally -> new TallyExplainer(trace, format).explain(tally.it()))
                .map(told -> new Told(told.kind(), told))
                .or(() -> topic.question().map(question -> of(trace, format, question)));
    }

    private static Told of(Trace trace, NumberFormat format, Question question) {
        Explanation explained = new Explainer(trace, format).explain(question);
        return new Told(question instanceof Question.AtStep(int position)
                ? Message.of("inspector.step", position, trace.stepCount(), explained.kind())
                : explained.kind(), explained);
    }
}
