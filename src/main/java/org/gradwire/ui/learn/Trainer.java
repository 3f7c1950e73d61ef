package org.gradwire.ui.learn;

import java.util.function.LongSupplier;
import org.gradwire.circuit.Circuit;
import org.gradwire.edit.Document;
import org.gradwire.edit.Teaching;
import org.gradwire.train.Learning;
import org.gradwire.train.Progress;
import org.gradwire.ui.control.Errand;
import org.gradwire.ui.control.Worker;
import org.gradwire.ui.state.Editing;
import org.gradwire.ui.state.Pane;
import org.gradwire.ui.state.Practice;
import org.gradwire.ui.state.Practising;
import org.gradwire.ui.state.Same;
import org.gradwire.ui.state.Session;
import org.gradwire.ui.state.State;
import org.jspecify.annotations.Nullable;

/// Trains the document of a window on another thread. What it learns becomes one action; if the circuit or its data
/// change meanwhile, it changes nothing.
final class Trainer {
    private final Session session;
    private final Worker worker;
    private final Schoolroom room;
    /// Looked at by the thread that works, which leaves out what nobody waits for.
    private volatile @Nullable Job job;

    /// What a run stands on.
    private record Trained(Same<Circuit> circuit, Same<Learning> learning) {
        static Trained of(State state) {
            return new Trained(new Same<>(state.document().circuit()), new Same<>(state.document().learning()));
        }
    }

    /// @param clock in nanoseconds
    public Trainer(Session session, Worker worker, LongSupplier clock) {
        room = new Schoolroom(clock);
        this.session = session;
        this.worker = worker;
        session.show(Pane.ofChanges(Trained::of, this::follow));
        session.show(state -> state.practice().running(), this::follow);
    }

    /// Goes on for as many epochs as the recipe says.
    public void run() {
        begin(new Task.Epochs(session.state().document().learning().recipe().epochs()));
    }

    public void update() {
        begin(new Task.Updates(1));
    }

    public void epoch() {
        begin(new Task.Epochs(1));
    }

    /// To the parameters after a past epoch. While somebody drags, only the last wish counts.
    ///
    /// @param gesture see [org.gradwire.edit.Transaction]
    public void visit(int epoch, long gesture) {
        if (job != null && job.task instanceof Task.Visit) {
            job.cancel();
            job = null;
        }
        begin(new Task.Visit(epoch, gesture));
    }

    /// Ends what goes on and keeps what was learnt.
    public void pause() {
        if (job != null && !job.isVisit()) {
            job.stop = true;
        }
    }

    /// Ends what goes on as if it had never begun.
    public void cancel() {
        if (job != null) {
            Practice before = job.before;
            job.cancel();
            job = null;
            session.become(Practising.practise(before));
            locate();
        }
    }

    public boolean isRunning() {
        return job != null && !job.isVisit();
    }

    private void begin(Task task) {
        State state = session.state();
        if (job != null) {
            return;
        }
        Job next = new Job(state.document(), task, state.practice());
        job = next;
        if (!next.isVisit()) {
            session.become(Practising.practise(state.practice().begun()));
        }
        worker.send(new Errand<>(
                underway -> room.work(next, progress -> underway.tell(
                        () -> session.become(Practising.practise(session.state().practice().at(progress))))),
                () -> !next.cancelled, end -> end(next, end), () -> end(next, Job.End.broken())));
    }

    private void end(Job from, Job.End end) {
        job = null;
        Practice practice = session.state().practice();
        session.become(Practising.practise(practice.ended(end.progress().or(from.before::progress), end.said())));
        end.progress().map(Progress::parameters).filter(learnt -> !learnt.isEmpty()).ifPresent(learnt ->
                session.become(Editing.commit(Teaching.train(session.state().editor(), end.label(), learnt, from.task.gesture()))));
    }

    /// Where on its curve the document stands, after its parameters were changed by hand or by undo.
    private void locate() {
        State state = session.state();
        Document document = state.document();
        worker.send(new Errand<>(
                () -> room.locate(document), () -> job == null && session.state().document() == document,
                there -> there.ifPresent(progress -> session.become(Practising.practise(session.state().practice().found(progress))))));
    }

    /// Any change ends a visit; a run goes on at another rate.
    private void follow(Trained now) {
        Job at = job;
        if (at == null) {
            locate();
        } else if (at.isVisit()) {
            leave(at);
        } else {
            at.rate = now.learning().it().recipe().rate();
        }
    }

    /// Any other circuit than the one that is trained ends a run, and so does other data: the practice says so.
    private void follow(boolean running) {
        Job at = job;
        if (at != null && !at.isVisit() && !running) {
            leave(at);
        }
    }

    private void leave(Job at) {
        at.cancel();
        job = null;
        locate();
    }
}
