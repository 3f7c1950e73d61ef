package org.gradwire.ui.learn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.gradwire.circuit.Circuit;
import org.gradwire.circuit.NodeId;
import org.gradwire.edit.Document;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;
import org.gradwire.train.Collapse;
import org.gradwire.train.Course;
import org.gradwire.train.Progress;
import org.gradwire.train.Training;
import org.gradwire.train.Trouble;
import org.jspecify.annotations.Nullable;

/// The course of training of a window, on the thread that works. It is taken up again as long as the document is one that it knows.
final class Schoolroom {
    /// So often at most what goes on is told, and a little less often where the curve is very long.
    private static final long NANOS_BETWEEN = 25_000_000;
    private static final long NANOS_PER_EPOCH_TOLD = 200;
    /// So often at most the canvas gets other numbers.
    private static final long NANOS_BETWEEN_NUMBERS = 100_000_000;

    /// So often at most what goes wrong is looked for, and for no more than so large a part of the time.
    private static final long NANOS_BETWEEN_HINTS = 500_000_000;
    private static final int HINTS_SHARE = 10;

    private final LongSupplier clock;
    private @Nullable Course course;
    private List<Message> hints = List.of();
    /// After how many updates they were true.
    private long hinted = -1;

    /// @param clock in nanoseconds
    Schoolroom(LongSupplier clock) {
        this.clock = clock;
    }

    Job.End work(Job job, Consumer<Progress> told) {
        Course known = course;
        Job.End end = switch (take(job)) {
            case Outcome.Refused<Course>(Message why) -> new Job.End(Optional.empty(), why, Optional.of(why));
            case Outcome.Done<Course>(Course taken) -> switch (job.task) {
                case Task.Visit(int epoch, long _) -> visit(taken, epoch, job);
                case Task.Epochs(int epochs) -> {
                    int each = taken.training().updatesPerEpoch();
                    long into = taken.training().updates() % each;
                    yield train(taken, job, (long) epochs * each - into, told);
                }
                case Task.Updates(int updates) -> train(taken, job, updates, told);
            };
        };
        if (job.cancelled) {
            course = known;
        }
        return end;
    }

    /// Where the course stands if it has been where the document is; nothing if it has not.
    Optional<Progress> locate(Document document) {
        Course known = course;
        if (known == null || !known.training().ground().carries(document.circuit(), document.learning())) {
            return Optional.empty();
        }
        boolean found = known.find(parameters(known, document.circuit()));
        Progress there = Progress.of(known, 0);
        return Optional.of(!found ? there.elsewhere() : there.updates() == hinted ? there.withHints(hints) : there);
    }

    /// A past epoch can be visited from anywhere; else training goes on only from where the course has been.
    private Outcome<Course> take(Job job) {
        Document document = job.document;
        Course known = course;
        if (known != null
                && known.training().ground().carries(document.circuit(), document.learning())
                && (known.find(parameters(known, document.circuit())) || job.task instanceof Task.Visit)) {
            return Outcome.done(known);
        }
        return Training.of(document.circuit(), document.learning()).map(training -> {
            Course begun = new Course(training);
            course = begun;
            return begun;
        });
    }

    private static Map<NodeId, Tensor> parameters(Course course, Circuit circuit) {
        Map<NodeId, Tensor> now = new HashMap<>();
        course.training().examples().parameters().forEach(id -> now.put(id, circuit.node(id).value().orElseThrow()));
        return now;
    }

    private static Job.End visit(Course course, int epoch, Job job) {
        int there = Math.clamp(epoch, 0, course.losses().length() - 1);
        course.visit(there, () -> job.stop);
        return new Job.End(Optional.of(Progress.of(course, 0)), Message.of("edit.rewind", there), Optional.empty());
    }

    private Job.End train(Course course, Job job, long updates, Consumer<Progress> told) {
        Course.Mark before = course.mark();
        long from = course.training().updates();
        long start = clock.getAsLong();
        long[] last = {start, start};
        Progress begun = Progress.of(course, 0);
        List<Map<NodeId, Tensor>> shown = new ArrayList<>(List.of(begun.parameters()));
        told.accept(begun);
        long[] next = {start + NANOS_BETWEEN_HINTS};
        hints = List.of();
        course.advance(updates, () -> job.rate, () -> job.stop, now -> {
            long time = clock.getAsLong();
            if (time - last[0] >= NANOS_BETWEEN + NANOS_PER_EPOCH_TOLD * now.losses().length()) {
                last[0] = time;
                if (time - last[1] >= NANOS_BETWEEN_NUMBERS) {
                    last[1] = time;
                    shown.set(0, now.training().parameters());
                }
                if (time - next[0] >= 0) {
                    hints = Trouble.of(now);
                    next[0] = time + Math.max(NANOS_BETWEEN_HINTS, HINTS_SHARE * (clock.getAsLong() - time));
                }
                told.accept(Progress.of(now, pace(now, from, time - start), shown.getFirst()).withHints(hints));
            }
        });
        if (job.cancelled) {
            course.back(before);
        }
        double pace = pace(course, from, clock.getAsLong() - start);
        Optional<Message> said = Optional.empty();
        if (!job.cancelled && course.hasFailed()) {
            hints = Collapse.of(course);
            said = Optional.of(hints.getFirst());
            if (course.training().updates() < from) {
                course.back(before);
            }
        } else {
            hints = Trouble.of(course);
        }
        hinted = course.training().updates();
        return new Job.End(Optional.of(Progress.of(course, pace).withHints(hints)), label(course.training().updates() - from, course.training().updatesPerEpoch()), said);
    }

    private static Message label(long made, int each) {
        if (made % each == 0) {
            return made == each ? Message.of("edit.train.epoch") : Message.of("edit.train.epochs", made / each);
        }
        return made == 1 ? Message.of("edit.train.update") : Message.of("edit.train.updates", made);
    }

    private static double pace(Course course, long from, long nanos) {
        return nanos <= 0 ? 0 : (course.training().updates() - from) / (double) course.training().updatesPerEpoch() / (nanos * 1e-9);
    }
}
