package org.gradwire.file;

import org.gradwire.edit.Document;

/// What came of reading a circuit file.
public sealed interface Reading {
    record Read(Document document) implements Reading {}

    record Unreadable(FileProblem problem) implements Reading {}

    /// The document, where the file is known to be good: a shipped sample, a file just written.
    ///
    /// @throws IllegalStateException with the place and the sentence if it is not
    default Document orThrow() {
        return switch (this) {
            case Read(Document document) -> document;
            case Unreadable(FileProblem problem) -> throw new IllegalStateException(problem.toString());
        };
    }
}
