package org.gradwire.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gradwire.data.CsvText;
import org.gradwire.data.Table;
import org.gradwire.text.Outcome;

/// Writes a table as a CSV file, as safely as a circuit.
public final class TableFile {
    public static final String EXTENSION = ".csv";

    private TableFile() {}

    /// Refused with what keeps the disk from it; what was there before is then unharmed.
    public static Outcome<Path> write(Table table, Path path) {
        byte[] bytes = CsvText.bytes(table);
        try {
            if (Files.isDirectory(path)) {
                return Outcome.refused("file.write.directory", path);
            }
            new SafeWrite(path).write(bytes);
            return Outcome.done(path);
        } catch (IOException e) {
            return new Outcome.Refused<>(new Unwritable(path, bytes.length, e).message());
        }
    }
}
