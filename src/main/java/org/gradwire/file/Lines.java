package org.gradwire.file;

import java.util.List;
import java.util.stream.Collectors;

/// Objects and lists that take several lines, two blanks deeper for each level that they are in.
final class Lines {
    private Lines() {}

    static String field(String name, String json) {
        return Literals.text(name) + ": " + json;
    }

    /// @param depth how many levels it is in
    static String group(int depth, List<String> fields) {
        return of(depth, '{', fields, '}');
    }

    static String list(int depth, List<String> entries) {
        return of(depth, '[', entries, ']');
    }

    private static String of(int depth, char open, List<String> lines, char close) {
        if (lines.isEmpty()) {
            return "" + open + close;
        }
        String indent = "\n" + "  ".repeat(depth + 1);
        return lines.stream().collect(Collectors.joining("," + indent, open + indent, "\n" + "  ".repeat(depth) + close));
    }
}
