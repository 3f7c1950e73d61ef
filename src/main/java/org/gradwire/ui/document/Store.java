package org.gradwire.ui.document;

import java.nio.file.Path;
import org.gradwire.edit.Document;
import org.gradwire.file.CircuitFile;
import org.gradwire.text.Outcome;

/// Writes a document to a file, or says why not.
@FunctionalInterface
public interface Store {
    /// Called on a thread that may wait for the disk.
    Outcome<Path> write(Document document, Path path);

    /// Circuit files on the disks of this machine.
    static Store circuitFiles() {
        return CircuitFile.STANDARD::write;
    }
}
