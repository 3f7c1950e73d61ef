package org.gradwire.ui.state;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gradwire.circuit.NodeId;
import org.gradwire.edit.Document;
import org.gradwire.lesson.Tally;
import org.gradwire.tensor.Tensor;
import org.gradwire.text.Outcome;
import org.gradwire.train.Stage;
import org.gradwire.train.Sweep;

/// A way over all examples, and where on it a person is.
///
/// @param tally what has been gathered there
public record Sweeping(Sweep sweep, Stage stage, Tally tally) {
    static Optional<Sweeping> of(Document document) {
        return begin(document) instanceof Outcome.Done<Sweeping>(Sweeping begun) ? Optional.of(begun) : Optional.empty();
    }

    /// At the first example, or why there is no such way.
    static Outcome<Sweeping> begin(Document document) {
        return Sweep.of(document.circuit(), document.learning().data(), document.learning().recipe()).map(sweep -> of(sweep, new Stage.Passing(0)));
    }

    private static Sweeping of(Sweep sweep, Stage stage) {
        return new Sweeping(sweep, stage, tally(sweep, stage));
    }

    /// How many parameters are updated.
    public int parameters() {
        return sweep.examples().parameters().size();
    }

    /// At another stage, if the way has it.
    Optional<Sweeping> at(Stage next) {
        boolean there = switch (next) {
            case Stage.Passing(int example) -> example >= 0 && example < sweep.count();
            case Stage.Accumulated(int example) -> example >= 0 && example < sweep.count();
            case Stage.Divided() -> true;
            case Stage.Updated(int parameters) -> parameters >= 1 && parameters <= parameters();
        };
        return there ? Optional.of(next.equals(stage) ? this : of(sweep, next)) : Optional.empty();
    }

    /// The row of the table that is shown.
    int row() {
        return sweep.row(example());
    }

    /// The example whose pass is on the canvas, from 0; the last one once all have been added up.
    public int example() {
        return example(sweep, stage);
    }

    private static int example(Sweep sweep, Stage stage) {
        return switch (stage) {
            case Stage.Passing(int example) -> example;
            case Stage.Accumulated(int example) -> example;
            case Stage.Divided(), Stage.Updated(int _) -> sweep.count() - 1;
        };
    }

    /// Whether the pass of an example is being stepped through, and not what comes after it.
    public boolean isPassing() {
        return stage instanceof Stage.Passing;
    }

    /// Where the pass of this example ends and what comes after it begins; nothing after the last update.
    Optional<Sweeping> next() {
        Stage next = switch (stage) {
            case Stage.Passing(int example) -> new Stage.Accumulated(example);
            case Stage.Accumulated(int example) -> example + 1 < sweep.count() ? new Stage.Passing(example + 1) : new Stage.Divided();
            case Stage.Divided() -> new Stage.Updated(1);
            case Stage.Updated(int parameters) -> new Stage.Updated(parameters + 1);
        };
        return at(next);
    }

    Optional<Sweeping> previous() {
        Stage previous = switch (stage) {
            case Stage.Passing(int example) -> new Stage.Accumulated(example - 1);
            case Stage.Accumulated(int example) -> new Stage.Passing(example);
            case Stage.Divided() -> new Stage.Accumulated(sweep.count() - 1);
            case Stage.Updated(int parameters) -> parameters == 1 ? new Stage.Divided() : new Stage.Updated(parameters - 1);
        };
        return at(previous);
    }

    /// How many places a person can choose from: one for each example, the division, and each update.
    public int places() {
        return sweep.count() + 1 + parameters();
    }

    /// The one of them that this is, from 0.
    public int place() {
        return switch (stage) {
            case Stage.Passing(int example) -> example;
            case Stage.Accumulated(int example) -> example;
            case Stage.Divided() -> sweep.count();
            case Stage.Updated(int parameters) -> sweep.count() + parameters;
        };
    }

    /// What is done at such a place.
    ///
    /// @param added whether the gradients of the example are to be added up already
    public Stage stageAt(int place, boolean added) {
        int m = sweep.count();
        int within = Math.clamp(place, 0, places() - 1);
        if (within < m) {
            return added ? new Stage.Accumulated(within) : new Stage.Passing(within);
        }
        return within == m ? new Stage.Divided() : new Stage.Updated(within - m);
    }

    private static Tally tally(Sweep sweep, Stage stage) {
        int m = sweep.count();
        int example = example(sweep, stage);
        Sweep.Sums sums = sweep.after(stage.added(m));
        Sweep.Sums before = stage instanceof Stage.Accumulated ? sweep.after(example) : sums;
        boolean divided = stage instanceof Stage.Divided || stage instanceof Stage.Updated;
        Optional<Sweep.Sums> means = divided ? Optional.of(sweep.means()) : Optional.empty();
        int done = stage instanceof Stage.Updated(int parameters) ? parameters : 0;
        Map<NodeId, Tensor> updated = sweep.updated(done);
        List<NodeId> all = sweep.examples().parameters();
        boolean together = stage instanceof Stage.Accumulated || stage instanceof Stage.Divided;
        Map<NodeId, Tally.Account> parameters = new LinkedHashMap<>();
        sums.gradients().forEach((id, sum) -> parameters.put(id, new Tally.Account(
                before.gradients().getOrDefault(id, sum), sum, means.map(mean -> mean.gradients().getOrDefault(id, sum)),
                Optional.ofNullable(updated.get(id)), together || (done > 0 && all.get(done - 1).equals(id)))));
        Tally.Account loss = new Tally.Account(
                Tensor.scalar(before.loss()), Tensor.scalar(sums.loss()), means.map(mean -> Tensor.scalar(mean.loss())), Optional.empty(), together);
        return new Tally(
                phase(stage), example, m, sweep.rate(), sweep.decay(), parameters, sweep.examples().circuit().output().orElseThrow(), loss);
    }

    private static Tally.Phase phase(Stage stage) {
        return switch (stage) {
            case Stage.Passing(int _) -> Tally.Phase.ADDING;
            case Stage.Accumulated(int _) -> Tally.Phase.ADDED;
            case Stage.Divided() -> Tally.Phase.DIVIDED;
            case Stage.Updated(int _) -> Tally.Phase.UPDATED;
        };
    }
}
