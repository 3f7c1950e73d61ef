package org.gradwire.data;

import org.gradwire.text.Message;

/// Ends the reading from within the library's calls; never leaves [Csv].
final class CsvRefusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient CsvReading.Unreadable reading;

    CsvRefusal(long line, String key, Object... arguments) {
        super(key, null, false, false);
        reading = new CsvReading.Unreadable(line, Message.of(key, arguments));
    }

    CsvReading.Unreadable reading() {
        return reading;
    }
}
