package org.gradwire.ui.state;

import java.util.Map;
import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.edit.Document;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.History;
import org.gradwire.lesson.Question;
import org.gradwire.pass.Moment;
import org.gradwire.pass.Playhead;
import org.gradwire.pass.Trace;
import org.gradwire.text.Message;

/// What is worked on, whoever looks at it and however: the document, its pass, and where in the pass a person is.
public record Work(
        Filing filing,
        EditorState editor,
        History history,
        Trace trace,
        Playback playback,
        Showing showing,
        Practice practice) {
    /// A document that was just opened: a lesson at step 0 with nothing computed, a circuit of one's own with everything.
    static Work opened(Filing filing, Document document) {
        Trace trace = Trace.of(Showing.FIRST.of(document));
        Playback start = Playback.at(Playhead.START);
        return new Work(
                filing.about(document), EditorState.of(document), History.EMPTY, trace,
                filing.origin().isLesson() ? start : start.live(trace.plan()), Showing.FIRST, Practice.NONE);
    }

    public Document document() {
        return editor.document();
    }

    /// The circuit as it is shown: with the numbers of a row of the table, and with parameters on their way.
    public Circuit circuit() {
        return trace.circuit();
    }

    /// Whether it would be lost if this went away.
    public boolean isUnsaved() {
        return !filing.keeps(document());
    }

    public Playhead playhead() {
        return playback.playhead();
    }

    public Moment moment() {
        return trace.at(playhead().position());
    }

    /// What is being explained: the number that was asked about, or else the step that was just made.
    public Optional<Question> question() {
        int position = playhead().position();
        return playback.asked().or(() -> position == 0 || playback.live() ? Optional.empty() : Optional.of(new Question.AtStep(position)));
    }

    /// Why numbers are missing.
    public Gaps gaps() {
        return Gaps.of(this);
    }

    /// Why the output has no value, if it has none.
    public Optional<Message> outputProblem() {
        return gaps().atOutput();
    }

    /// Why a node is not computed, where the cause is the node itself.
    public Optional<Message> problem(NodeId node) {
        return gaps().at(node);
    }

    /// With another document state: the pass is computed again only if the circuit is another one.
    Work with(EditorState next, History nextHistory) {
        Document now = next.document();
        boolean same = now.circuit() == document().circuit() && now.learning() == document().learning();
        Practice nextPractice = same ? practice : practice.in(document(), now);
        boolean sameGraph = now.circuit() == document().circuit() || now.circuit().sameGraph(document().circuit());
        // With another wiring the steps mean something else, and so does a way over the examples.
        Showing before = sameGraph ? showing : showing.withoutSweep();
        Showing nextShowing = same ? showing : before.in(now).with(nextPractice.running() ? showing.parameters() : Map.of());
        Trace nextTrace = same ? trace : trace.again(nextShowing.of(now));
        return new Work(
                now == document() ? filing : filing.about(now), next, nextHistory, nextTrace,
                playback.in(trace.plan(), nextTrace.plan(), nextTrace.circuit().sameGraph(trace.circuit())),
                nextShowing, nextPractice);
    }

    /// With other numbers in the circuit; the document stays.
    Work with(Showing next) {
        Trace nextTrace = next.hasNumbersOf(showing) ? trace : trace.again(next.of(document()));
        return new Work(filing, editor, history, nextTrace, playback.in(trace.plan(), nextTrace.plan(), true), next, practice);
    }

    Work with(Practice next) {
        return new Work(filing, editor, history, trace, playback, showing, next);
    }

    Work with(Playback next) {
        return new Work(filing, editor, history, trace, next, showing, practice);
    }

    Work with(Playhead next) {
        return next.equals(playhead()) ? this : with(playback.with(next));
    }

    Work withPlaying(boolean next) {
        return next == playback.playing() ? this : with(playback.withPlaying(next));
    }

    Work with(Filing next) {
        return next.equals(filing) ? this : new Work(next.about(document()), editor, history, trace, playback, showing, practice);
    }
}
