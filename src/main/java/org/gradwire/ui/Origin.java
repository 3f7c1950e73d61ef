package org.gradwire.ui;

import java.nio.file.Path;

/// Where the open document comes from.
public sealed interface Origin {
    record Sample(String id) implements Origin {}

    /// @param isSample whether it is one of the shipped circuits, opened as a file
    record File(Path path, boolean isSample) implements Origin {}

    /// Whether it is there to be stepped through from the start.
    default boolean isLesson() {
        return switch (this) {
            case Sample sample -> true;
            case File(Path path, boolean isSample) -> isSample;
        };
    }

    /// What the title bar calls the document.
    default String name() {
        return switch (this) {
            case Sample(String id) -> id;
            case File(Path path, boolean isSample) -> path.getFileName().toString();
        };
    }
}
