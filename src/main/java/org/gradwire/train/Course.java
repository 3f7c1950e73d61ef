package org.gradwire.train;

import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import org.gradwire.circuit.NodeId;
import org.gradwire.tensor.Tensor;

/// A training with its past: every epoch can be visited again, and training goes on from there.
///
/// Not every epoch is kept. Training is repeatable bit by bit, so one that is not is found again from the one kept
/// before it. One thread at a time.
public final class Course {
    private static final long MOST_BYTES = 64L << 20;

    private final Training training;
    private Past past;
    /// From which update on which rate was used.
    private final NavigableMap<Long, Double> rates = new TreeMap<>();
    private Losses losses;

    public Course(Training training) {
        this(training, MOST_BYTES);
    }

    Course(Training training, long mostBytes) {
        this.training = training;
        past = new Past(training.updatesPerEpoch(), mostBytes);
        losses = Losses.NONE.with(training.trainingLoss(), training.testLoss());
        past.keep(training.snapshot());
    }

    public Training training() {
        return training;
    }

    public Losses losses() {
        return losses;
    }

    /// The learning rate of the last update made.
    public Optional<Double> rate() {
        return Optional.ofNullable(rates.floorEntry(training.updates() - 1)).map(Map.Entry::getValue);
    }

    /// Makes so many updates, unless somebody says stop or a number is not finite any more.
    ///
    /// @param rate asked before each update
    /// @param told after each update
    public void advance(long updates, DoubleSupplier rate, BooleanSupplier stop, Consumer<Course> told) {
        long from = training.updates();
        while (training.updates() < from + updates && !stop.getAsBoolean() && !hasFailed()) {
            if (training.updates() == from) {
                forget();
            }
            double now = rate.getAsDouble();
            if (rates.isEmpty() || rates.lastEntry().getValue() != now) {
                rates.put(training.updates(), now);
            }
            if (!training.update(now, stop)) {
                break;
            }
            if (training.isBetweenEpochs()) {
                losses = losses.with(training.trainingLoss(), training.testLoss());
                if (past.takes(training.epoch())) {
                    past.keep(training.snapshot());
                }
            }
            told.accept(this);
        }
        past.keep(training.snapshot());
    }

    /// Whether numbers have become too large, or none at all.
    public boolean hasFailed() {
        return training.isBetweenEpochs()
                ? !Double.isFinite(losses.training(training.epoch())) || !training.isFinite()
                : !training.isFinite();
    }

    /// The last epoch whose numbers are all finite.
    public int lastFinite() {
        int epoch = losses.length() - 1;
        while (epoch > 0 && !Double.isFinite(losses.training(epoch))) {
            epoch--;
        }
        return epoch;
    }

    /// Everything that is known now, to come back to.
    public Mark mark() {
        return new Mark(training.snapshot(), past.copy(), new TreeMap<>(rates), losses);
    }

    /// Forgets all that happened since, as if it had never begun.
    public void back(Mark mark) {
        past = mark.past.copy();
        rates.clear();
        rates.putAll(mark.rates);
        // Not the same numbers: somebody may still show the longer ones, and what comes now is written where those are.
        losses = mark.losses.upTo(mark.losses.length() - 1);
        training.restore(mark.here);
    }

    /// A state of a course, which does not change with what comes later.
    public static final class Mark {
        private final Snapshot here;
        private final Past past;
        private final NavigableMap<Long, Double> rates;
        private final Losses losses;

        private Mark(Snapshot here, Past past, NavigableMap<Long, Double> rates, Losses losses) {
            this.here = here;
            this.past = past;
            this.rates = rates;
            this.losses = losses;
        }
    }

    /// Goes to where training stood after an epoch.
    public void visit(int epoch) {
        visit(epoch, () -> false);
    }

    /// The same, unless somebody says stop on the way there, which may be long where few epochs are kept.
    public void visit(int epoch, BooleanSupplier stop) {
        long wanted = (long) epoch * training.updatesPerEpoch();
        if (epoch < 0 || epoch >= losses.length()) {
            throw new IllegalArgumentException("epoch " + epoch + " of " + (losses.length() - 1));
        }
        training.restore(past.at(wanted));
        boolean goesOn = true;
        while (goesOn && training.updates() < wanted) {
            goesOn = !stop.getAsBoolean() && training.update(rates.floorEntry(training.updates()).getValue(), stop);
        }
        past.keep(training.snapshot());
    }

    /// Goes to where the parameters were these, if that is known.
    public boolean find(Map<NodeId, Tensor> parameters) {
        double[] wanted = training.flat(parameters);
        if (training.snapshot().holds(wanted)) {
            return true;
        }
        Optional<Snapshot> found = past.find(wanted);
        found.ifPresent(training::restore);
        return found.isPresent();
    }

    /// Makes the updates since an epoch once more and ends where training stands now.
    ///
    /// @param there told before the first
    /// @param told  told after each
    void replay(int epoch, Runnable there, Runnable told) {
        long end = training.updates();
        visit(epoch);
        there.run();
        while (training.updates() < end) {
            training.update(rates.floorEntry(training.updates()).getValue());
            told.run();
        }
    }

    /// How far a parameter has moved.
    record Moved(NodeId parameter, double distance) {}

    /// The parameter that moved farthest, measured by what it was, since the last place that is kept.
    Optional<Moved> farthest() {
        Map<NodeId, Tensor> before = training.parameters(past.at(Math.max(0, training.updates() - 1)));
        Map<NodeId, Tensor> now = training.parameters();
        return training.examples().parameters().stream()
                .map(id -> new Moved(id, distance(before, now, id)))
                .max(Comparator.comparingDouble(moved -> moved.distance() / (Optional.ofNullable(before.get(moved.parameter())).map(Tensor::magnitude).orElse(0.0) + 1)));
    }

    private static double distance(Map<NodeId, Tensor> before, Map<NodeId, Tensor> now, NodeId id) {
        Tensor from = Optional.ofNullable(before.get(id)).orElseThrow();
        Tensor to = Optional.ofNullable(now.get(id)).orElseThrow();
        double most = 0;
        for (int i = 0; i < to.count(); i++) {
            most = Math.max(most, Math.abs(to.at(i) - from.at(i)));
        }
        return most;
    }

    /// What came after this point is another future.
    private void forget() {
        long now = training.updates();
        past.forgetAfter(now);
        rates.tailMap(now, true).clear();
        if (losses.length() > training.epoch() + 1) {
            losses = losses.upTo(training.epoch());
        }
    }
}
