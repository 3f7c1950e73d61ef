package org.gradwire.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gradwire.text.DecimalSign;
import org.gradwire.text.Message;

/// Names for columns that have none yet, or not one of their own.
///
/// @param names all different and none blank
/// @param notes what was done to make them so
public record ColumnNames(List<String> names, List<Message> notes) {
    public static final int LONGEST = 100;

    /// `x1`, `x2`, ….
    public static List<String> numbered(int count) {
        return of(Collections.nCopies(count, "")).names();
    }

    /// What a header says: a blank name becomes `x` with the column's number, and one that was there before gets
    /// `_2`, `_3`, …; both are noted.
    public static ColumnNames of(List<String> header) {
        return of(header, List.of());
    }

    /// The same beside columns that have their names.
    static ColumnNames of(List<String> header, List<String> others) {
        List<String> wanted = header.stream().map(ColumnNames::clean).toList();
        Taken taken = new Taken(wanted, others);
        Set<String> used = new HashSet<>(others);
        List<String> names = new ArrayList<>();
        List<Message> notes = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            String name = wanted.get(i);
            int column = others.size() + i + 1;
            if (name.isEmpty()) {
                names.add(taken.free("x", column));
                notes.add(Message.of("csv.name.blank", column, names.getLast()));
            } else if (used.add(name)) {
                names.add(name);
            } else {
                names.add(taken.free(name + "_", 2));
                notes.add(Message.of("csv.name.twice", column, name, names.getLast()));
            }
        }
        return new ColumnNames(List.copyOf(names), List.copyOf(notes));
    }

    /// In one line, without blanks around it and no longer than [#LONGEST].
    static String clean(String name) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean blank = DecimalSign.isBlank(c) || Character.isISOControl(c);
            if (!blank) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        String stripped = line.toString().strip();
        return stripped.codePointCount(0, stripped.length()) > LONGEST ? stripped.substring(0, stripped.offsetByCodePoints(0, LONGEST)).strip() : stripped;
    }

    /// Names that are spoken for.
    private static final class Taken {
        private final Set<String> names = new HashSet<>();
        /// By what stands before it: the number to try next.
        private final Map<String, Integer> next = new HashMap<>();

        Taken(List<String> wanted, List<String> others) {
            names.addAll(wanted);
            names.addAll(others);
        }

        String free(String stem, int first) {
            int number = Math.max(first, next.getOrDefault(stem, first));
            while (!names.add(stem + number)) {
                number++;
            }
            next.put(stem, number + 1);
            return stem + number;
        }
    }
}
