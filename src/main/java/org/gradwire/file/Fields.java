package org.gradwire.file;

import java.util.ArrayList;
import java.util.List;

/// The names of the format, in the order in which they are written. All others are kept as they are.
final class Fields {
    static final List<String> DOCUMENT =
            List.of("gradwire", "title", "lesson", "output", "seed", "gates", "nodes", "expected", "data", "training");

    /// Kept for what later versions will store; nothing reads them yet.
    static final List<String> RESERVED = List.of("blocks", "script");

    static final List<String> GATE = List.of("name", "inputs", "forward", "derivatives");

    static final List<String> NODE =
            List.of("id", "gate", "name", "value", "set", "inputs", "in", "at", "note");

    static final List<String> EXPECTED =
            List.of("node", "port", "value", "gradient", "decimals", "misprint", "note");

    static final List<String> DATA = List.of("bind", "test", "seed", "columns", "rows");

    static final List<String> BIND = List.of("node", "columns", "class");

    static final List<String> TRAINING =
            List.of("optimizer", "rate", "decay", "batch", "epochs", "seed", "start", "startSeed");

    static final List<String> TEXT = List.of("en", "ko");

    private Fields() {}

    /// How the document's extras call a field inside another one: a JSON Pointer without its first slash.
    static String path(Object... steps) {
        List<String> escaped = new ArrayList<>();
        for (Object step : steps) {
            escaped.add(step.toString().replace("~", "~0").replace("/", "~1"));
        }
        return String.join("/", escaped);
    }

    /// The last step of such a path.
    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~");
    }
}
