package org.gradwire.ui;

import org.gradwire.circuit.Circuit;
import org.gradwire.edit.Document;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.History;
import org.gradwire.edit.tool.Tool;
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
        Playhead playhead,
        boolean playing,
        Tool tool,
        Viewport viewport,
        Preferences preferences) {
    /// A document that was just opened: a lesson at step 0 with nothing computed, a circuit of one's own with everything.
    static State opened(Origin origin, Document document, Preferences preferences) {
        Trace trace = Trace.of(document.circuit());
        int position = origin.isLesson() ? 0 : trace.stepCount();
        return new State(
                origin, EditorState.of(document), History.EMPTY, trace, geometry(document, trace, preferences),
                Playhead.START.at(position, trace.plan()), false, Tool.IDLE, Viewport.INITIAL, preferences);
    }

    public Document document() {
        return editor.document();
    }

    public Moment moment() {
        return trace.at(playhead.position());
    }

    /// With another document state: the pass is computed again only if the circuit is another one.
    State with(EditorState next, History nextHistory) {
        Circuit circuit = next.document().circuit();
        Trace nextTrace = circuit == trace.circuit() ? trace : trace.again(circuit);
        boolean moved = nextTrace != trace || next.document().placement() != document().placement();
        return new State(
                origin, next, nextHistory, nextTrace,
                moved ? geometry(next.document(), nextTrace, preferences) : geometry,
                playhead.in(nextTrace.plan()), playing, tool, viewport, preferences);
    }

    State with(Playhead next) {
        return new State(origin, editor, history, trace, geometry, next, playing, tool, viewport, preferences);
    }

    State withPlaying(boolean next) {
        return new State(origin, editor, history, trace, geometry, playhead, next, tool, viewport, preferences);
    }

    State with(Tool next) {
        return new State(origin, editor, history, trace, geometry, playhead, playing, next, viewport, preferences);
    }

    State with(Viewport next) {
        return new State(origin, editor, history, trace, geometry, playhead, playing, tool, next, preferences);
    }

    State with(Preferences next) {
        boolean sizes = !next.format().equals(preferences.format());
        return new State(
                origin, editor, history, trace, sizes ? geometry(document(), trace, next) : geometry, playhead,
                playing, tool, viewport, next);
    }

    private static Geometry geometry(Document document, Trace trace, Preferences preferences) {
        return Geometry.of(document.circuit(), document.placement(), trace, preferences.format());
    }
}
