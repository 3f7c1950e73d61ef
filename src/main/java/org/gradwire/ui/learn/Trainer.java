package org.gradwire.ui.learn;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.gradwire.circuit.NodeId;
import org.gradwire.edit.Document;
import org.gradwire.edit.Teaching;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Message;
import org.gradwire.train.Progress;
import org.gradwire.ui.Pane;
import org.gradwire.ui.Practice;
import org.gradwire.ui.Session;
import org.gradwire.ui.State;
import org.jspecify.annotations.Nullable;

/// Trains the document of a window on another thread. What it learns becomes one action; if the circuit or its data
/// change meanwhile, it changes nothing.
public final class Trainer implements Pane {
    private final Session session;
    private final Executor worker;
    private final Consumer<Runnable> later;
    private final Schoolroom room = new Schoolroom();
    private @Nullable Job job;

    /// @param worker one thread, which does one thing after the other
    /// @param later  brings work back to the thread of the window
    public Trainer(Session session, Executor worker, Consumer<Runnable> later) {
        this.session = session;
        this.worker = worker;
        this.later = later;
        session.show(this);
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
            job.stop = true;
            job = null;
        }
        begin(new Task.Visit(epoch, gesture));
    }

    /// Ends what goes on and keeps what was learnt.
    public void pause() {
        if (job != null) {
            job.stop = true;
        }
    }

    /// Ends what goes on as if it had never begun.
    public void cancel() {
        if (job != null) {
            job.stop = true;
            Practice before = job.before;
            job = null;
            session.practise(before);
            locate();
        }
    }

    public boolean isRunning() {
        return job != null;
    }

    private void begin(Task task) {
        State state = session.state();
        if (job != null) {
            return;
        }
        Job next = new Job(state.document(), task, state.practice());
        job = next;
        session.practise(new Practice(state.practice().progress(), true, Optional.empty()));
        worker.execute(() -> room.work(next, progress -> tell(next, progress), end -> later.accept(() -> end(next, end))));
    }

    /// At most one message waits; a later one takes its place.
    private void tell(Job from, Progress progress) {
        if (from.waiting.getAndSet(progress) == null) {
            later.accept(() -> {
                Progress last = from.waiting.getAndSet(null);
                if (job == from && last != null) {
                    session.practise(new Practice(Optional.of(last), true, Optional.empty()));
                }
            });
        }
    }

    private void end(Job from, Job.End end) {
        if (job != from) {
            return;
        }
        job = null;
        Document now = session.state().document();
        boolean same = now.circuit() == from.document.circuit() && now.learning().data() == from.document.learning().data();
        session.practise(new Practice(same ? end.progress() : Optional.empty(), false, same ? end.said() : Optional.of(Message.of("train.stale"))));
        Map<NodeId, Tensor> learnt = end.progress().map(Progress::parameters).orElse(Map.of());
        if (same && !learnt.isEmpty()) {
            session.dispatch(Teaching.train(session.state().editor(), end.label(), learnt, from.task.gesture()));
        }
    }

    /// Where on its curve the document stands, after its parameters were changed by hand or by undo.
    private void locate() {
        State state = session.state();
        Document document = state.document();
        worker.execute(() -> room.locate(document).ifPresent(progress -> later.accept(() -> {
            if (job == null && session.state().document() == document && session.state().practice().progress().isPresent()) {
                session.practise(new Practice(Optional.of(progress), false, session.state().practice().said()));
            }
        })));
    }

    @Override
    public void render(State before, State after, boolean first) {
        Job now = job;
        if (now != null && !after.practice().running()) {
            now.stop = true;
            job = null;
        } else if (now != null) {
            now.rate = after.document().learning().recipe().rate();
        } else if (!first && before.document().circuit() != after.document().circuit() && after.practice().progress().isPresent()) {
            locate();
        }
    }
}
