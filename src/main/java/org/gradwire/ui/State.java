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
        Preferences preferences,
        Recent recent) {
    /// A document that was just opened: a lesson at step 0 with nothing computed, a circuit of one's own with everything.
    static State opened(Origin origin, Document document, View view, Preferences preferences, Recent recent) {
        Trace trace = Trace.of(document.circuit());
        int position = origin.isLesson() ? 0 : trace.stepCount();
        Geometry geometry = new Sight(view, preferences).geometry(document, trace);
        return new State(
                origin, EditorState.of(document), History.EMPTY, trace, geometry,
                Playback.at(Playhead.START.at(position, trace.plan())), Tool.IDLE, view, preferences,
                recent).fitted();
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

    public boolean isPresenting() {
        return view.presenting().isPresent();
    }

    public Sight sight() {
        return new Sight(view, preferences);
    }

    /// With another document state: the pass is computed again only if the circuit is another one.
    State with(EditorState next, History nextHistory) {
        Circuit circuit = next.document().circuit();
        Trace nextTrace = circuit == trace.circuit() ? trace : trace.again(circuit);
        boolean moved = nextTrace != trace || next.document().placement() != document().placement();
        return new State(
                origin, next, nextHistory, nextTrace,
                moved
                        ? geometry.after(circuit, next.document().placement(), nextTrace)
                        : geometry,
                playback.in(trace.plan(), nextTrace.plan()), tool, view, preferences, recent);
    }

    State with(Playback next) {
        return new State(origin, editor, history, trace, geometry, next, tool, view, preferences, recent);
    }

    State with(Playhead next) {
        return next.equals(playhead()) ? this : with(playback.with(next));
    }

    State withPlaying(boolean next) {
        return next == playing() ? this : with(playback.withPlaying(next));
    }

    State with(Tool next) {
        return new State(origin, editor, history, trace, geometry, playback, next, view, preferences, recent);
    }

    State with(Viewport next) {
        return with(view.with(next));
    }

    State with(View next) {
        return next.equals(view) ? this : drawn(new State(origin, editor, history, trace, geometry, playback, tool, next, preferences, recent));
    }

    State with(Preferences next) {
        return drawn(new State(origin, editor, history, trace, geometry, playback, tool, view, next, recent));
    }

    State with(Recent next) {
        return next.equals(recent) ? this : new State(origin, editor, history, trace, geometry, playback, tool, view, preferences, next);
    }

    /// The whole circuit in view.
    State fitted() {
        return view.canvas().isEmpty() ? this : with(sight().fitting(geometry, trace)).showingStep();
    }

    /// With the step in view; where it is already, nothing moves.
    State showingStep() {
        if (view.canvas().isEmpty()) {
            return this;
        }
        return moment().step()
                .map(step -> with(viewport().showing(geometry.around(step), view.canvas())))
                .orElse(this);
    }

    /// Wires and labels find their places again if they are written in another way, and the view follows the window.
    private State drawn(State next) {
        boolean sameCanvas = next.view.canvas().equals(view.canvas());
        boolean sameLetters = next.preferences.format().equals(preferences.format())
                && next.view.presenting().map(Presenting::height).equals(view.presenting().map(Presenting::height))
                && (sameCanvas || !next.isPresenting());
        State placed = sameLetters ? next : next.with(next.sight().geometry(document(), trace));
        return (sameLetters && sameCanvas) || !next.viewport().fitted() ? placed : placed.fitted();
    }

    private State with(Geometry next) {
        return new State(origin, editor, history, trace, next, playback, tool, view, preferences, recent);
    }
}
