package org.gradwire.ui;

import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.edit.Document;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.History;
import org.gradwire.edit.tool.Tool;
import org.gradwire.lesson.Question;
import org.gradwire.pass.Moment;
import org.gradwire.pass.Playhead;
import org.gradwire.pass.Trace;
import org.gradwire.scene.Geometry;

/// Everything the window shows. Immutable; two states share all that did not change.
public record State(
        Origin origin,
        EditorState editor,
        History history,
        Trace trace,
        Geometry geometry,
        Playback playback,
        Tool tool,
        View view,
        Preferences preferences) {
    /// A document that was just opened: a lesson at step 0 with nothing computed, a circuit of one's own with everything.
    static State opened(Origin origin, Document document, View view, Preferences preferences) {
        Trace trace = Trace.of(document.circuit());
        int position = origin.isLesson() ? 0 : trace.stepCount();
        return new State(
                origin, EditorState.of(document), History.EMPTY, trace, geometry(document, trace, preferences),
                Playback.at(Playhead.START.at(position, trace.plan())), Tool.IDLE, view, preferences);
    }

    public Document document() {
        return editor.document();
    }

    public Playhead playhead() {
        return playback.playhead();
    }

    public boolean playing() {
        return playback.playing();
    }

    public Viewport viewport() {
        return view.viewport();
    }

    public Moment moment() {
        return trace.at(playhead().position());
    }

    /// What is being explained: the number that was asked about, or else the step that was just made.
    public Optional<Question> question() {
        int position = playhead().position();
        return playback.asked().or(() -> position == 0 ? Optional.empty() : Optional.of(new Question.AtStep(position)));
    }

    /// With another document state: the pass is computed again only if the circuit is another one.
    State with(EditorState next, History nextHistory) {
        Circuit circuit = next.document().circuit();
        Trace nextTrace = circuit == trace.circuit() ? trace : trace.again(circuit);
        boolean moved = nextTrace != trace || next.document().placement() != document().placement();
        return new State(
                origin, next, nextHistory, nextTrace,
                moved ? geometry(next.document(), nextTrace, preferences) : geometry,
                playback.in(trace.plan(), nextTrace.plan()), tool, view, preferences);
    }

    State with(Playback next) {
        return new State(origin, editor, history, trace, geometry, next, tool, view, preferences);
    }

    State with(Playhead next) {
        return next.equals(playhead()) ? this : with(playback.with(next));
    }

    State withPlaying(boolean next) {
        return next == playing() ? this : with(playback.withPlaying(next));
    }

    State with(Tool next) {
        return new State(origin, editor, history, trace, geometry, playback, next, view, preferences);
    }

    State with(View next) {
        return new State(origin, editor, history, trace, geometry, playback, tool, next, preferences);
    }

    State with(Viewport next) {
        return with(view.with(next));
    }

    State with(Preferences next) {
        boolean sizes = !next.format().equals(preferences.format());
        return new State(
                origin, editor, history, trace, sizes ? geometry(document(), trace, next) : geometry, playback, tool,
                view, next);
    }

    private static Geometry geometry(Document document, Trace trace, Preferences preferences) {
        return Geometry.of(document.circuit(), document.placement(), trace, preferences.format());
    }
}
