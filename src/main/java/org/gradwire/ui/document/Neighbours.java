package org.gradwire.ui.document;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/// The other windows, as far as one of them has to know.
public interface Neighbours {
    /// Opens a further window: on a file, or on the start page.
    void another(Optional<Path> file);

    /// Where the files lie that other windows have open, with links followed.
    Set<Path> places();

    /// Brings the window to the front that has a file open.
    ///
    /// @param place of the file, with links followed
    void bring(Path place);

    /// The window has been left for good.
    void closed();

    /// Ends the program, once every window has been asked.
    void quit();

    /// A window by itself, as in a test.
    static Neighbours none() {
        return new Neighbours() {
            @Override
            public void another(Optional<Path> file) {}

            @Override
            public Set<Path> places() {
                return Set.of();
            }

            @Override
            public void bring(Path place) {}

            @Override
            public void closed() {}

            @Override
            public void quit() {}
        };
    }
}
