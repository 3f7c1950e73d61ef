package org.gradwire.ui.state;

import java.util.Map;
import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.circuit.Problem;
import org.gradwire.edit.Document;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.History;
import org.gradwire.edit.Placement;
import org.gradwire.edit.Point;
import org.gradwire.edit.Transaction;
import org.gradwire.edit.tool.Idle;
import org.gradwire.edit.tool.Reaction;
import org.gradwire.edit.tool.Tool;
import org.gradwire.lesson.Question;
import org.gradwire.pass.Moment;
import org.gradwire.pass.Playhead;
import org.gradwire.pass.Trace;
import org.gradwire.scene.Geometry;
import org.gradwire.scene.Rect;
import org.gradwire.text.Message;

/// Everything the window shows. Immutable; two states share all that did not change.
public record State(
        Filing filing,
        EditorState editor,
        History history,
        Trace trace,
        Geometry geometry,
        Playback playback,
        Tool tool,
        View view,
        Preferences preferences,
        Recent recent,
        Showing showing,
        Practice practice) {
    /// A document that was just opened: a lesson at step 0 with nothing computed, a circuit of one's own with everything.
    static State opened(Filing filing, Document document, View view, Preferences preferences, Recent recent) {
        Trace trace = Trace.of(Showing.FIRST.of(document));
        Playback start = Playback.at(Playhead.START);
        Geometry geometry = new Sight(view, preferences).geometry(document, trace, Optional.empty());
        return new State(
                filing, EditorState.of(document), History.EMPTY, trace, geometry,
                filing.origin().isLesson() ? start : start.live(trace.plan()), Idle.IDLE, view, preferences,
                recent, Showing.FIRST, Practice.NONE).fitted();
    }

    public Origin origin() {
        return filing.origin();
    }

    /// Whether work would be lost if this went away.
    public boolean isUnsaved() {
        return !filing.keeps(document());
    }

    public Document document() {
        return editor.document();
    }

    /// The circuit as it is shown: with the numbers of a row of the table, and with parameters on their way.
    public Circuit circuit() {
        return trace.circuit();
    }

    /// Why the output has no value, if it has none.
    public Optional<Message> outputProblem() {
        return trace.outputGap()
                .flatMap(gap -> emptyCell(gap.node()))
                .map(why -> Message.of("problem.output", Circuit.label(circuit().node(circuit().output().orElseThrow())), why))
                .or(trace::outputProblem);
    }

    /// Why a node is not computed, where the cause is the node itself.
    public Optional<Message> problem(NodeId node) {
        return trace.plan().problems().stream().filter(found -> found.node().equals(node)).map(Problem::what).findFirst()
                .map(why -> emptyCell(node).orElse(why));
    }

    /// What the table fails to give a source in the row that is shown.
    private Optional<Message> emptyCell(NodeId source) {
        return document().learning().data().complaint(document().circuit(), source, showing.row());
    }

    public Playhead playhead() {
        return playback.playhead();
    }

    /// Whether there is no step after this one.
    public boolean isAtEnd() {
        return Stepping.isAtEnd(this);
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
        return playback.asked().or(() -> position == 0 || playback.live() ? Optional.empty() : Optional.of(new Question.AtStep(position)));
    }

    public boolean isPresenting() {
        return view.presenting().isPresent();
    }

    public Sight sight() {
        return new Sight(view, preferences);
    }

    /// With another document state: the pass is computed again only if the circuit is another one.
    State with(EditorState next, History nextHistory) {
        Document now = next.document();
        boolean same = now.circuit() == document().circuit() && now.learning() == document().learning();
        Practice nextPractice = same ? practice : practice.in(document(), now);
        boolean sameGraph = now.circuit() == document().circuit() || now.circuit().sameGraph(document().circuit());
        // With another wiring the steps mean something else, and so does a way over the examples.
        Showing before = sameGraph ? showing : showing.withoutSweep();
        Showing nextShowing = same ? showing : before.in(now).with(nextPractice.running() ? showing.parameters() : Map.of());
        Trace nextTrace = same ? trace : trace.again(nextShowing.of(now));
        boolean replaced = now.placement() != document().placement();
        boolean moved = nextTrace != trace || replaced;
        // Whoever moves things has the view where it is wanted.
        View nextView = replaced && viewport().fitted() ? view.with(viewport().settled()) : view;
        return new State(
                filing, next, nextHistory, nextTrace,
                moved
                        ? geometry.after(nextTrace.circuit(), now.placement(), nextTrace, nextShowing.tally())
                        : geometry,
                playback.in(trace.plan(), nextTrace.plan(), nextTrace.circuit().sameGraph(trace.circuit())), tool, nextView, preferences, recent,
                nextShowing, nextPractice);
    }

    /// With other numbers in the circuit; the document stays.
    State with(Showing next) {
        Trace nextTrace = next.hasNumbersOf(showing) ? trace : trace.again(next.of(document()));
        State shown = new State(
                filing, editor, history, nextTrace, geometry.after(nextTrace.circuit(), document().placement(), nextTrace, next.tally()),
                playback.in(trace.plan(), nextTrace.plan(), true), tool, view, preferences, recent, next, practice);
        // What is gathered needs room, and gives it back.
        return viewport().fitted() && next.sweep().isPresent() != showing.sweep().isPresent() ? shown.fitted() : shown;
    }

    State with(Practice next) {
        return new State(filing, editor, history, trace, geometry, playback, tool, view, preferences, recent, showing, next);
    }

    /// What a gesture led to.
    State after(Reaction reaction) {
        State next = with(reaction.tool());
        if (reaction.transaction().isPresent()) {
            Transaction transaction = reaction.transaction().get();
            next = next.with(transaction.after(), history.record(editor, transaction));
        }
        if (reaction.selection().isPresent()) {
            next = next.with(next.editor.select(reaction.selection().get()), next.history);
        }
        if (reaction.panX() != 0 || reaction.panY() != 0) {
            double zoom = next.viewport().zoom();
            next = next.with(next.viewport().pan(reaction.panX() * zoom, reaction.panY() * zoom));
        }
        return next;
    }

    /// Drawn as if nodes were elsewhere.
    State gliding(Placement between) {
        return with(sight().geometry(document().withPlacement(between), trace, showing.tally()));
    }

    /// Which part of the world is in view.
    public Rect visible() {
        return Rect.around(viewport().toWorld(0, 0), viewport().toWorld(view.canvas().width(), view.canvas().height()));
    }

    /// Where a person is looking: at what is selected if it is in view, else at the middle.
    public Point pointOfInterest() {
        Rect visible = visible();
        return document().circuit().nodes().stream()
                .filter(node -> editor.selection().contains(node.id()))
                .map(node -> geometry.shape(node.id()).rect().centre())
                .filter(visible::contains)
                .reduce((first, last) -> last)
                .orElse(visible.centre());
    }

    State with(Playback next) {
        return new State(filing, editor, history, trace, geometry, next, tool, view, preferences, recent, showing, practice);
    }

    State with(Playhead next) {
        return next.equals(playhead()) ? this : with(playback.with(next));
    }

    State withPlaying(boolean next) {
        return next == playing() ? this : with(playback.withPlaying(next));
    }

    State with(Tool next) {
        return new State(filing, editor, history, trace, geometry, playback, next, view, preferences, recent, showing, practice);
    }

    State with(Viewport next) {
        return with(view.with(next));
    }

    State with(View next) {
        return next.equals(view) ? this : drawn(new State(filing, editor, history, trace, geometry, playback, tool, next, preferences, recent, showing, practice));
    }

    State with(Preferences next) {
        return drawn(new State(filing, editor, history, trace, geometry, playback, tool, view, next, recent, showing, practice));
    }

    State with(Filing next) {
        return next.equals(filing) ? this : new State(next, editor, history, trace, geometry, playback, tool, view, preferences, recent, showing, practice);
    }

    State with(Recent next) {
        return next.equals(recent) ? this : new State(filing, editor, history, trace, geometry, playback, tool, view, preferences, next, showing, practice);
    }

    /// The whole circuit in view.
    State fitted() {
        return view.canvas().isEmpty() ? this : with(sight().fitting(geometry, trace)).showingStep();
    }

    /// With the step in view; where it is already, nothing moves.
    State showingStep() {
        if (view.canvas().isEmpty() || playback.live()) {
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
        State placed = sameLetters ? next : next.with(next.sight().geometry(document(), trace, showing.tally()));
        return (sameLetters && sameCanvas) || !next.viewport().fitted() ? placed : placed.fitted();
    }

    private State with(Geometry next) {
        return new State(filing, editor, history, trace, next, playback, tool, view, preferences, recent, showing, practice);
    }
}
