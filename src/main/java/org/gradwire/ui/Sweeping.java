package org.gradwire.ui;

import java.util.Optional;
import org.gradwire.edit.Document;
import org.gradwire.text.Outcome;
import org.gradwire.train.Stage;
import org.gradwire.train.Sweep;

/// A way over all examples, and where on it a person is.
public record Sweeping(Sweep sweep, Stage stage) {
    static Optional<Sweeping> of(Document document) {
        return begin(document) instanceof Outcome.Done<Sweeping>(Sweeping begun) ? Optional.of(begun) : Optional.empty();
    }

    /// At the first example, or why there is no such way.
    static Outcome<Sweeping> begin(Document document) {
        return Sweep.of(document.circuit(), document.learning().data(), document.learning().recipe()).map(sweep -> new Sweeping(sweep, new Stage.Passing(0)));
    }

    int parameters() {
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
        return there ? Optional.of(new Sweeping(sweep, next)) : Optional.empty();
    }

    /// The row of the table that is shown.
    int row() {
        return sweep.row(example());
    }

    /// The example whose pass is on the canvas, from 0; the last one once all have been added up.
    public int example() {
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
}
