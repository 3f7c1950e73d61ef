package org.gradwire.train;

/// Where in a [Sweep] a person is. Within an example the playhead says where in its pass.
public sealed interface Stage {
    /// The pass of one example, from 0; so many have been added up before it.
    record Passing(int example) implements Stage {}

    /// The gradients of one example have been added to the accumulators.
    record Accumulated(int example) implements Stage {}

    /// The accumulators have been divided by m.
    record Divided() implements Stage {}

    /// So many parameters, at least one, have been updated.
    record Updated(int parameters) implements Stage {}

    /// How many examples have been added up.
    default int added(int all) {
        return switch (this) {
            case Passing(int example) -> example;
            case Accumulated(int example) -> example + 1;
            case Divided(), Updated(int _) -> all;
        };
    }
}
