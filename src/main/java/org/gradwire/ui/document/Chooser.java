package org.gradwire.ui.document;

import java.nio.file.Path;
import java.util.Optional;

/// Lets a person choose files.
public interface Chooser {
    /// @param folder to begin in, if it is there
    Optional<Path> open(Optional<Path> folder);

    /// A place to save at, which a person has agreed to write over if something is there.
    ///
    /// @param name that is proposed
    Optional<Path> saveAs(Optional<Path> folder, String name);
}
