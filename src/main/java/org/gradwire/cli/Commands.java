package org.gradwire.cli;

import java.util.List;
import java.util.Optional;

/// The commands there are.
final class Commands {
    /// Kept apart from the commands themselves, so that asking for one loads no other.
    static final List<String> NAMES = List.of("eval", "check", "trace", "train", "import", "gates", "samples", "help");

    private Commands() {}

    static Optional<Command> find(String name) {
        return switch (name) {
            case "eval" -> Optional.of(new EvalCommand());
            case "check" -> Optional.of(new CheckCommand());
            case "trace" -> Optional.of(new TraceCommand());
            case "train" -> Optional.of(new TrainCommand());
            case "import" -> Optional.of(new ImportCommand());
            case "gates" -> Optional.of(new GatesCommand());
            case "samples" -> Optional.of(new SamplesCommand());
            default -> Optional.empty();
        };
    }

    /// All of them, as the help lists them.
    static List<Command> all() {
        return NAMES.stream().flatMap(name -> find(name).stream()).toList();
    }
}
