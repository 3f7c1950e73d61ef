package org.gradwire.ui.state;

import java.util.Optional;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.edit.Document;
import org.gradwire.edit.EditorState;
import org.gradwire.edit.History;
import org.gradwire.edit.Point;
import org.gradwire.edit.tool.Tool;
import org.gradwire.lesson.Question;
import org.gradwire.pass.Moment;
import org.gradwire.pass.Playhead;
import org.gradwire.pass.Trace;
import org.gradwire.scene.Geometry;
import org.gradwire.scene.Rect;
import org.gradwire.text.Message;

/// Everything a window shows: the work, and how it is looked at. Immutable; two states share all that did not change.
public record State(Work work, Look look) {
    static State opened(Filing filing, Document document, View view, Preferences preferences, Recent recent) {
        Work work = Work.opened(filing, document);
        return new State(work, Look.at(work, view, preferences, recent));
    }

    /// With the work as it is now, looked at as before.
    State with(Work next) {
        return next == work ? this : new State(next, look.after(work, next));
    }

    State with(Look next) {
        return next == look ? this : new State(work, next);
    }

    State with(EditorState next, History history) {
        return with(work.with(next, history));
    }

    State with(View next) {
        return with(look.with(next, work));
    }

    State with(Preferences next) {
        return with(look.with(next, work));
    }

    State with(Viewport next) {
        return with(look.with(next));
    }

    State with(Tool next) {
        return with(look.with(next));
    }

    State with(Playback next) {
        return with(work.with(next));
    }

    State with(Showing next) {
        return with(work.with(next));
    }

    /// The whole circuit in view.
    State fitted() {
        return with(look.fitted(work));
    }

    /// With the step in view.
    State showingStep() {
        return with(look.showingStep(work));
    }

    /// Where a person is looking: at what is selected if it is in view, else at the middle.
    public Point pointOfInterest() {
        Rect visible = visible();
        return document().circuit().nodes().stream()
                .filter(node -> editor().selection().contains(node.id()))
                .map(node -> geometry().shape(node.id()).rect().centre())
                .filter(visible::contains)
                .reduce((first, last) -> last)
                .orElse(visible.centre());
    }

    public Filing filing() {
        return work.filing();
    }

    public Origin origin() {
        return filing().origin();
    }

    public boolean isUnsaved() {
        return work.isUnsaved();
    }

    public EditorState editor() {
        return work.editor();
    }

    public Document document() {
        return work.document();
    }

    public History history() {
        return work.history();
    }

    public Trace trace() {
        return work.trace();
    }

    public Circuit circuit() {
        return work.circuit();
    }

    public Optional<Message> outputProblem() {
        return work.outputProblem();
    }

    public Optional<Message> problem(NodeId node) {
        return work.problem(node);
    }

    public Showing showing() {
        return work.showing();
    }

    public Practice practice() {
        return work.practice();
    }

    public Playback playback() {
        return work.playback();
    }

    public Playhead playhead() {
        return work.playhead();
    }

    public boolean playing() {
        return playback().playing();
    }

    /// Whether there is no step after this one.
    public boolean isAtEnd() {
        return Stepping.isAtEnd(this);
    }

    public Moment moment() {
        return work.moment();
    }

    public Optional<Question> question() {
        return work.question();
    }

    public Geometry geometry() {
        return look.geometry();
    }

    public Tool tool() {
        return look.tool();
    }

    public View view() {
        return look.view();
    }

    public Viewport viewport() {
        return look.viewport();
    }

    /// Which part of the world is in view.
    public Rect visible() {
        return look.visible();
    }

    public Preferences preferences() {
        return look.preferences();
    }

    public Recent recent() {
        return look.recent();
    }

    public Sight sight() {
        return look.sight();
    }

    public boolean isPresenting() {
        return view().presenting().isPresent();
    }
}
