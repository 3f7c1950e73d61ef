package org.gradwire.data;

import java.util.List;
import org.gradwire.text.Message;
import org.gradwire.text.Outcome;

/// What came of reading a CSV file: a table, or the sentence that says why not.
public sealed interface CsvReading {
    /// @param table its cells may be missing or wrong, see [CellProblem]
    /// @param notes what was done to make a table of it, such as giving a second name
    record Read(Table table, CsvForm form, List<Message> notes) implements CsvReading {}

    /// @param line of the file, from 1; 0 where the whole file is meant
    record Unreadable(long line, Message why) implements CsvReading {}

    default Outcome<Table> outcome() {
        return switch (this) {
            case Read read -> Outcome.done(read.table());
            case Unreadable unreadable -> new Outcome.Refused<>(unreadable.why());
        };
    }
}
