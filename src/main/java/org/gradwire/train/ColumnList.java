package org.gradwire.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradwire.data.Table;
import org.gradwire.text.Outcome;

/// Columns as a person writes them: `x1, x2`, or `x1 … x64` for all from one to another.
public final class ColumnList {
    /// So many and more that follow each other are written as from … to.
    private static final int MANY = 3;
    private static final List<String> TO = List.of("…", "...", "..", ":");

    private ColumnList() {}

    public static String of(List<String> columns, Table table) {
        List<String> names = table.names();
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from < columns.size()) {
            int at = names.indexOf(columns.get(from));
            int to = from + 1;
            while (at >= 0 && to < columns.size() && at + to - from < names.size() && names.get(at + to - from).equals(columns.get(to))) {
                to++;
            }
            if (to - from >= MANY) {
                parts.add(columns.get(from) + " … " + columns.get(to - 1));
            } else {
                parts.addAll(columns.subList(from, to));
            }
            from = to;
        }
        return String.join(", ", parts);
    }

    /// Refused for a name that the table does not have, and for a column that is named twice.
    public static Outcome<List<String>> read(String text, Table table) {
        List<String> found = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            String name = part.strip();
            if (name.isEmpty()) {
                continue;
            }
            List<String> named = table.column(name).isPresent() ? List.of(name) : range(name, table);
            if (named.isEmpty()) {
                return Outcome.refused("data.bind.unknown", name, String.join(", ", table.names().subList(0, Math.min(MANY * 3, table.names().size()))));
            }
            Optional<String> twice = named.stream().filter(found::contains).findFirst();
            if (twice.isPresent()) {
                return Outcome.refused("data.bind.twice", twice.get());
            }
            found.addAll(named);
        }
        return Outcome.done(List.copyOf(found));
    }

    private static List<String> range(String text, Table table) {
        List<String> names = table.names();
        for (String to : TO) {
            int at = text.indexOf(to);
            int first = at < 0 ? -1 : names.indexOf(text.substring(0, at).strip());
            int last = at < 0 ? -1 : names.indexOf(text.substring(at + to.length()).strip());
            if (first >= 0 && last >= first) {
                return names.subList(first, last + 1);
            }
        }
        return List.of();
    }
}
