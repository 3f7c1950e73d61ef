package org.gradwire.ui.document;

import java.nio.file.Path;
import java.util.Optional;
import org.gradwire.text.Message;

/// Lets a person choose files.
public interface Chooser {
    /// @param folder to begin in, if it is there
    Optional<Path> open(Optional<Path> folder);

    /// A place to save at, which a person has agreed to write over if something is there.
    ///
    /// @param name that is proposed
    Optional<Path> saveAs(Optional<Path> folder, String name);

    /// A table of numbers; among all files, if kinds of files are not told apart.
    ///
    /// @param folder to begin in, if it is there
    default Optional<Path> openData(Optional<Path> folder) {
        return open(folder);
    }

    /// A place for a table of numbers, which a person has agreed to write over if something is there.
    ///
    /// @param name that is proposed
    default Optional<Path> saveData(Optional<Path> folder, String name) {
        return saveAs(folder, name);
    }

    /// A place for a picture or a table of numbers.
    ///
    /// @param kind   what such files are called
    /// @param ending of their names, with its dot
    default Optional<Path> export(Optional<Path> folder, String name, Message kind, String ending) {
        return saveAs(folder, name);
    }
}
