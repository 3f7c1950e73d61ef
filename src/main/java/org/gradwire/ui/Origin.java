package org.gradwire.ui;

import java.nio.file.Path;

/// Where the open document comes from.
public sealed interface Origin {
    record Sample(String id) implements Origin {}

    record File(Path path) implements Origin {}

    /// What the title bar calls the document.
    default String name() {
        return switch (this) {
            case Sample(String id) -> id;
            case File(Path path) -> path.getFileName().toString();
        };
    }
}
