package org.gradwire.ui.state;

import java.nio.file.Path;
import java.util.Optional;
import org.gradwire.text.Language;
import org.gradwire.text.Message;

/// Where the open document comes from.
public sealed interface Origin {
    record Sample(String id) implements Origin {}

    /// @param isSample whether it is one of the shipped circuits, opened as a file
    record File(Path path, boolean isSample) implements Origin {}

    /// Read from staged code, which is never written over with a circuit.
    record Code(Path path) implements Origin {}

    /// Begun here, and nowhere on a disk.
    ///
    /// @param number tells one from the next
    record Fresh(int number) implements Origin {
        /// Before anything was opened.
        public static final Fresh NONE = new Fresh(0);
    }

    /// Whether it is there to be stepped through from the start.
    default boolean isLesson() {
        return switch (this) {
            case Sample sample -> true;
            case File(Path path, boolean isSample) -> isSample;
            case Code code -> false;
            case Fresh fresh -> false;
        };
    }

    /// The file it was read from, or was last written to.
    default Optional<Path> file() {
        return switch (this) {
            case Sample sample -> Optional.empty();
            case File(Path path, boolean isSample) -> Optional.of(path);
            case Code(Path path) -> Optional.of(path);
            case Fresh fresh -> Optional.empty();
        };
    }

    /// What the title bar calls the document.
    default String name(Language language) {
        return switch (this) {
            case Sample(String id) -> id;
            case File(Path path, boolean isSample) -> path.getFileName().toString();
            case Code(Path path) -> path.getFileName().toString();
            case Fresh fresh -> Message.of("title.untitled").in(language);
        };
    }
}
