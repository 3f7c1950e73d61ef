package org.gradwire.ui.state;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gradwire.circuit.NodeId;
import org.gradwire.edit.Arranging;
import org.gradwire.edit.Commands;
import org.gradwire.edit.Document;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.History;
import org.gradwire.edit.Placement;
import org.gradwire.edit.Point;
import org.gradwire.edit.Selection;
import org.gradwire.edit.Transaction;
import org.gradwire.edit.tool.Gesture;
import org.gradwire.edit.tool.Idle;
import org.gradwire.edit.tool.Reaction;
import org.gradwire.edit.tool.Tool;
import org.gradwire.lesson.Question;
import org.gradwire.pass.Granularity;
import org.gradwire.scene.Rect;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Language;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;
import org.gradwire.train.Progress;
import org.gradwire.train.Stage;

/// The one place where state changes. Every pane is told once, with before and after.
public final class Session {
    /// So much more than a node should be in view with it: its name, and the way to the next.
    private static final double AROUND = 40;

    private final List<Pane> panes = new ArrayList<>();
    private State state;
    /// The state that the panes show.
    private State told;
    private boolean telling;

    public Session(Origin origin, Document document, Preferences preferences) {
        this(origin, document, Page.CIRCUIT, preferences, Recent.NONE);
    }

    public Session(Origin origin, Document document, Page page, Preferences preferences, Recent recent) {
        state = State.opened(Filing.found(origin, document, Optional.empty()), document, View.CIRCUIT.with(page).with(Dock.CLOSED.opened(document)), preferences, recent);
        told = state;
    }

    public State state() {
        return state;
    }

    /// Adds a pane and shows it the state.
    public void show(Pane pane) {
        panes.add(pane);
        pane.render(state, state, true);
    }

    public void open(Origin origin, Document document) {
        open(Filing.found(origin, document, Optional.empty()), document);
    }

    public void open(Filing filing, Document document) {
        Recent recent = filing.origin().file().map(state.recent()::with).orElse(state.recent());
        View view = state.view().with(Page.CIRCUIT).withSheet(Optional.empty()).with(Viewport.INITIAL).with(state.view().dock().opened(document));
        // What was in view before a lecture was another circuit.
        Optional<Presenting> lecture = view.presenting().map(now -> now.before(now.before().with(Page.CIRCUIT).with(Viewport.INITIAL)));
        State opened = State.opened(filing, document, lecture.isPresent() ? view.presenting(lecture) : view, state.preferences(), recent);
        become(opened.with(opened.playback().by(state.playhead().granularity())));
    }

    /// Something was learnt about the document's file, or done to it.
    public void file(UnaryOperator<Filing> change) {
        Filing next = change.apply(state.filing());
        boolean moved = !next.origin().file().equals(state.origin().file());
        become(state.with(next).with(next.origin().file().filter(path -> moved).map(state.recent()::with).orElse(state.recent())));
    }

    /// Puts the document as it is kept in place of what was made of it. One action, so that undo takes it back.
    public void load(Filing filing, Document document) {
        State next = state.with(filing);
        if (!document.equals(state.document())) {
            Transaction transaction = Commands.load(filing.origin().name(Language.ENGLISH), document);
            // The tool in hand may hold what is not there any more.
            next = next.with(transaction.after(), next.history().record(next.editor(), transaction)).with(Idle.IDLE);
        }
        become(next);
    }

    /// Files were opened, here or in another window.
    public void remember(Recent recent) {
        become(state.with(recent));
    }

    /// A file that is not there any more is not offered again.
    public void forget(Path file) {
        remember(state.recent().without(file));
    }

    public void dispatch(Transaction transaction) {
        History history = state.history().record(state.editor(), transaction);
        become(state.with(transaction.after(), history).with(Idle.IDLE));
    }

    public void undo() {
        state.history().undo().ifPresent(this::travel);
    }

    public void redo() {
        state.history().redo().ifPresent(this::travel);
    }

    /// Through the history. The tool in hand may hold what is not there any more.
    private void travel(History.Moved moved) {
        become(state.with(moved.state(), moved.history()).with(Idle.IDLE));
    }

    public void select(Selection selection) {
        become(state.with(state.editor().select(selection), state.history()));
    }

    /// A change that may be refused; the reason then stays on the canvas until something else is done.
    public void attempt(Outcome<Transaction> outcome) {
        switch (outcome) {
            case Outcome.Done<Transaction>(Transaction transaction) -> dispatch(transaction);
            case Outcome.Refused<Transaction>(Message why) -> complain(why);
        }
    }

    /// Says beside the selection, or in the middle, why something cannot be done.
    public void complain(Message why) {
        become(state.with(Tool.complaining(state.pointOfInterest(), why)));
    }

    /// Moves what is selected by as much, in world units.
    public void moveSelected(double dx, double dy) {
        EditorState editor = state.editor();
        if (!editor.selection().nodes().isEmpty()) {
            dispatch(Arranging.move(editor, editor.selection().nodes(), dx, dy, 0));
        }
    }

    /// Takes another tool in hand.
    public void take(Tool tool) {
        become(state.with(tool));
    }

    /// Ends what the tool in hand was about.
    public void finish(Reaction reaction) {
        become(state.after(reaction));
    }

    /// A gesture on the canvas, answered by the tool in hand.
    public void gesture(Gesture gesture) {
        become(state.after(state.tool().on(gesture, state.editor())));
    }

    /// Moves the view as little as needed to have what is selected in it.
    public void reveal() {
        state.document().circuit().nodes().stream()
                .filter(node -> state.editor().selection().contains(node.id()))
                .map(node -> state.geometry().shape(node.id()).rect().union(state.geometry().slot(node.id()).whole()).grow(AROUND))
                .reduce(Rect::union)
                .ifPresent(rect -> become(state.with(state.viewport().showing(rect, state.view().canvas()))));
    }

    /// Shows the nodes on their way; where they are going is in the document already.
    public void glide(Placement between) {
        become(state.gliding(between));
    }

    /// Everything computed, following every edit; or step by step from the start.
    public void live(boolean live) {
        become(Stepping.live(state, live));
    }

    public void step(int direction) {
        become(Stepping.step(state, direction));
    }

    public void jump(int position) {
        become(Stepping.jump(state, position));
    }

    public void first() {
        become(Stepping.first(state));
    }

    public void last() {
        become(Stepping.last(state));
    }

    /// Begins to go over the examples of the table one by one, or ends it.
    public void sweep(boolean on) {
        if (!on) {
            become(Stepping.passing(state));
            return;
        }
        switch (Stepping.begin(state)) {
            // Whoever has the panel open sees the loop as code.
            case Outcome.Done<State>(State begun) -> {
                Dock dock = begun.view().dock();
                become(dock.open() ? begun.with(begun.view().with(dock.showing(Dock.Tab.LOOP))) : begun);
            }
            case Outcome.Refused<State>(Message why) -> complain(why);
        }
    }

    /// Goes to a place on the way over the examples.
    ///
    /// @param position in the pass of an example
    public void sweep(Stage stage, int position) {
        become(Stepping.sweep(state, stage, position));
    }

    /// Shows a row of the table on the canvas.
    public void row(int row) {
        int within = Math.clamp(row, 0, Math.max(0, state.document().learning().data().table().rows() - 1));
        become(Stepping.passing(state).with(Stepping.passing(state).showing().withRow(within)));
    }

    /// Training has something to tell. Its numbers stand on the canvas as long as it goes on.
    public void practise(Practice practice) {
        Map<NodeId, Tensor> parameters = practice.running() ? practice.progress().map(Progress::parameters).orElse(Map.of()) : Map.of();
        State told = (practice.running() ? Stepping.passing(state) : state).with(practice);
        become(parameters.equals(told.showing().parameters()) ? told : told.with(told.showing().with(parameters)));
    }

    /// Pictures of what the circuit has learnt are there.
    public void sketch(Sketches sketches) {
        become(state.with(state.practice().with(sketches.in(state.document()))));
    }

    /// Has a number explained; the playhead stays. With nothing asked, the step that was just made is explained again.
    public void ask(Optional<Question> question) {
        become(state.with(state.playback().asking(question)).withPlaying(state.playing() && question.isEmpty()));
        if (question.isPresent() && !state.sight().shows(Part.INSPECTOR)) {
            toggle(Part.INSPECTOR);
        }
    }

    /// Goes to the step that was asked about.
    public void goTo(Question question) {
        if (question instanceof Question.AtStep(int position)) {
            jump(position);
        }
        ask(Optional.empty());
    }

    public void show(Page page) {
        become(state.with(state.view().with(page)).withPlaying(false));
    }

    public void granularity(Granularity granularity) {
        become(state.with(state.playback().by(granularity)));
    }

    /// Plays from here, or from the start if everything has been played.
    public void play(boolean playing) {
        become(Stepping.play(state, playing));
    }

    public void view(UnaryOperator<Viewport> change) {
        become(state.with(change.apply(state.viewport())));
    }

    /// The whole circuit in view, if some of it is not.
    public void fitIfHidden() {
        Rect bounds = state.geometry().bounds();
        boolean hidden = !state.visible().contains(new Point(bounds.x(), bounds.y())) || !state.visible().contains(new Point(bounds.right(), bounds.bottom()));
        if (hidden) {
            fit();
        }
    }

    /// The whole circuit in view.
    public void fit() {
        become(state.fitted());
    }

    /// The canvas has another size; what was fitted into it stays fitted.
    public void resized(Extent canvas) {
        become(state.with(state.view().with(canvas)));
    }

    /// The window has another size.
    public void room(Room room) {
        become(state.with(state.view().with(room)));
    }

    /// Shows or hides a panel: beside the canvas, or over it where there is no room.
    public void toggle(Part part) {
        Sight sight = state.sight();
        if (sight.floats(part)) {
            become(state.with(state.view().withDrawer(sight.shows(part) ? Optional.empty() : Optional.of(part))));
        } else {
            panels(panels -> panels.toggle(part));
        }
    }

    /// Opens, closes or changes the panel below the canvas.
    public void dock(UnaryOperator<Dock> change) {
        become(state.with(state.view().with(change.apply(state.view().dock()))));
    }

    /// Changes the panels that are in force: those of a lecture, or the usual ones.
    public void panels(UnaryOperator<Panels> change) {
        prefer(preferences -> state.isPresenting()
                ? preferences.withPresenting(change.apply(preferences.presenting()))
                : preferences.with(change.apply(preferences.panels())));
    }

    /// Lays a sheet over the window, or takes it away.
    public void lay(Optional<Sheet> sheet) {
        become(state.with(state.view().withSheet(sheet)).withPlaying(false));
    }

    /// Begins a lecture on a screen.
    public void present(Rect picture) {
        if (!state.isPresenting()) {
            Presenting lecture = Presenting.start(picture, state.view());
            become(state.with(state.view().with(Page.CIRCUIT).withSheet(Optional.empty()).presenting(Optional.of(lecture)).with(Viewport.INITIAL)));
        }
    }

    public void lecture(UnaryOperator<Presenting> change) {
        become(state.with(state.view().presenting(state.view().presenting().map(change))));
    }

    /// Ends it, with everything in sight as it was before.
    public void endPresenting() {
        state.view().presenting().ifPresent(lecture -> become(state.with(lecture.before().with(state.view().canvas()))));
    }

    public void prefer(UnaryOperator<Preferences> change) {
        become(state.with(change.apply(state.preferences())));
    }

    /// A change that is made while panes are told is told to all of them afterwards, so that each sees every state once and in order.
    private void become(State next) {
        state = next;
        if (telling) {
            return;
        }
        telling = true;
        try {
            while (told != state) {
                State before = told;
                State after = state;
                told = after;
                panes.forEach(pane -> pane.render(before, after, false));
            }
        } finally {
            telling = false;
        }
    }
}
