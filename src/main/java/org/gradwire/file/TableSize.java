package org.gradwire.file;

import java.util.Optional;
import org.gradwire.circuit.Limits;
import org.gradwire.text.Message;

/// How large a table is. Reading and writing share the limits, so that what is saved can be opened.
///
/// @param loose cells of the rows in which a number is missing or wrong: those rows are not packed when they are read
record TableSize(int columns, long rows, long loose) {
    /// Low enough that each name can be compared with each.
    static final int MOST_COLUMNS = 16_384;

    /// Why it is too large for a file, if it is.
    Optional<Message> complaint(Limits limits) {
        if (columns > MOST_COLUMNS) {
            return Optional.of(Message.of("file.data.columns", columns, MOST_COLUMNS));
        }
        if (rows > limits.entries()) {
            return Optional.of(Message.of("file.data.rows", rows, limits.entries()));
        }
        if (rows * columns > 16L * limits.entries()) {
            return Optional.of(Message.of("file.data.cells", rows * columns, 16L * limits.entries()));
        }
        return loose > limits.entries() ? Optional.of(Message.of("file.data.loose", loose, limits.entries())) : Optional.empty();
    }
}
