package org.gradwire.ui.learn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.edit.Document;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;
import org.gradwire.train.Collapse;
import org.gradwire.train.Progress;
import org.gradwire.train.Run;
import org.gradwire.train.Training;
import org.gradwire.train.Trouble;
import org.jspecify.annotations.Nullable;

/// The run of a window, on the thread that works. It is taken up again as long as the document is one that it knows.
final class Schoolroom {
    /// So often at most what goes on is told.
    private static final long NANOS_BETWEEN = 25_000_000;

    /// So often at most what goes wrong is looked for, and for no more than so large a part of the time.
    private static final long NANOS_BETWEEN_HINTS = 500_000_000;
    private static final int HINTS_SHARE = 10;

    private @Nullable Run run;
    private List<Message> hints = List.of();

    void work(Job job, Consumer<Progress> told, Consumer<Job.End> ended) {
        switch (take(job.document)) {
            case Outcome.Refused<Run>(Message why) -> ended.accept(new Job.End(Optional.empty(), why, Optional.of(why)));
            case Outcome.Done<Run>(Run taken) -> ended.accept(switch (job.task) {
                case Task.Visit(int epoch, long _) -> visit(taken, epoch);
                case Task.Epochs(int epochs) -> {
                    int each = taken.training().updatesPerEpoch();
                    long into = taken.training().updates() % each;
                    yield train(taken, job, (long) epochs * each - into, told);
                }
                case Task.Updates(int updates) -> train(taken, job, updates, told);
            });
        }
    }

    /// Where the run stands if it has been where the document is; nothing if it has not.
    Optional<Progress> locate(Document document) {
        Run known = run;
        if (known == null || !known.training().ground().carries(document.circuit(), document.learning())) {
            return Optional.empty();
        }
        boolean found = known.find(parameters(known, document.circuit()));
        return Optional.of(found ? Progress.of(known, 0) : Progress.of(known, 0).elsewhere());
    }

    private Outcome<Run> take(Document document) {
        Run known = run;
        if (known != null
                && known.training().ground().carries(document.circuit(), document.learning())
                && known.find(parameters(known, document.circuit()))) {
            return Outcome.done(known);
        }
        return Training.of(document.circuit(), document.learning()).map(training -> {
            Run begun = new Run(training);
            run = begun;
            return begun;
        });
    }

    private static Map<NodeId, Tensor> parameters(Run run, Circuit circuit) {
        Map<NodeId, Tensor> now = new HashMap<>();
        run.training().examples().parameters().forEach(id -> now.put(id, circuit.node(id).value().orElseThrow()));
        return now;
    }

    private static Job.End visit(Run run, int epoch) {
        int there = Math.clamp(epoch, 0, run.losses().length() - 1);
        run.visit(there);
        return new Job.End(Optional.of(Progress.of(run, 0)), Message.of("edit.rewind", there), Optional.empty());
    }

    private Job.End train(Run run, Job job, long updates, Consumer<Progress> told) {
        long from = run.training().updates();
        long start = System.nanoTime();
        long[] last = {start};
        long[] next = {start + NANOS_BETWEEN_HINTS};
        hints = List.of();
        told.accept(Progress.of(run, 0));
        run.advance(updates, () -> job.rate, () -> job.stop, now -> {
            long time = System.nanoTime();
            if (time - last[0] >= NANOS_BETWEEN) {
                last[0] = time;
                if (time - next[0] >= 0) {
                    hints = Trouble.of(now);
                    next[0] = time + Math.max(NANOS_BETWEEN_HINTS, HINTS_SHARE * (System.nanoTime() - time));
                }
                told.accept(Progress.of(now, pace(now, from, time - start)).withHints(hints));
            }
        });
        double pace = pace(run, from, System.nanoTime() - start);
        Optional<Message> said = Optional.empty();
        if (run.hasFailed()) {
            hints = Collapse.of(run);
            said = Optional.of(hints.getFirst());
        } else {
            hints = Trouble.of(run);
        }
        long made = run.training().updates() - from;
        int each = run.training().updatesPerEpoch();
        return new Job.End(
                Optional.of(Progress.of(run, pace).withHints(hints)),
                made <= 0
                        ? Message.of("edit.rewind", run.training().epoch())
                        : made % each == 0 ? made == each ? Message.of("edit.train.epoch") : Message.of("edit.train.epochs", made / each)
                        : made == 1 ? Message.of("edit.train.update") : Message.of("edit.train.updates", made),
                said);
    }

    private static double pace(Run run, long from, long nanos) {
        return (run.training().updates() - from) / (double) run.training().updatesPerEpoch() / (nanos * 1e-9);
    }
}
